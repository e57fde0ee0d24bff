package org.ibid.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void withoutVariablesThePortsAreTheCustomaryOnes() {
        assertThat(Ports.from(Map.of())).isEqualTo(new Ports(8080, 8081, 8180, 5433));
    }

    @Test
    void eachVariableMovesItsPort() {
        assertThat(Ports.from(Map.of(
                        "IBID_WEB_PORT",
                        "1",
                        "IBID_QUIZ_PORT",
                        "2",
                        "IBID_KEYCLOAK_PORT",
                        "3",
                        "IBID_POSTGRES_PORT",
                        "4")))
                .isEqualTo(new Ports(1, 2, 3, 4));
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByTheNameOfItsVariable() {
        assertThatThrownBy(() -> Ports.from(Map.of("IBID_QUIZ_PORT", "eighty")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("IBID_QUIZ_PORT")
                .hasMessageContaining("eighty");
    }

    @Test
    void aTakenPortIsNamedWithItsHolderAndTheVariableThatMovesIt() throws IOException {
        Ports free = Ports.free();
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(free.web(), free.quiz(), holder.getLocalPort(), free.postgres());
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + holder.getLocalPort() + " is taken")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("IBID_KEYCLOAK_PORT");
        }
    }

    @Test
    void freePortsPass() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }
}
