package org.ibid.local.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A way to the database on which whatever is asked can be made to take longer; replies come back at once. */
final class Detour implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final ServerSocket door;
    private final int behind;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Duration delay = Duration.ZERO;

    private Detour(ServerSocket door, int behind) {
        this.door = door;
        this.behind = behind;
    }

    static Detour to(int port) throws IOException {
        Detour opened = new Detour(new ServerSocket(0, 0, InetAddress.getByName("localhost")), port);
        opened.threads.execute(opened::admit);
        return opened;
    }

    /** @param direct the JDBC address without the detour */
    String address(String direct) {
        return direct.replace(":" + behind + "/", ":" + door.getLocalPort() + "/");
    }

    /** From now on, each time that something is asked. */
    void delay(Duration each) {
        delay = each;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket asking = door.accept();
                threads.execute(() -> connect(asking));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void connect(Socket asking) {
        try {
            Socket answering = new Socket("localhost", behind);
            asking.setTcpNoDelay(true);
            answering.setTcpNoDelay(true);
            threads.execute(() -> carry(asking, answering, true));
            threads.execute(() -> carry(answering, asking, false));
        } catch (IOException e) {
            shut(asking);
        }
    }

    /** Whichever side ends ends both. */
    private void carry(Socket from, Socket to, boolean question) {
        byte[] chunk = new byte[CHUNK];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (question) {
                    Thread.sleep(delay);
                }
                out.write(chunk, 0, read);
            }
        } catch (IOException e) {
            // gone: so is the other side now
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
