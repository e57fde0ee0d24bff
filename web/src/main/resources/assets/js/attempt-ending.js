// The time is over: what waits is sent, and the receipt is shown once nothing on this page would be lost by that.

const PAUSE = 4000;

/**
 * @param settled whether nothing waits any more
 * @param late whether something came too late and is still to be read here
 */
export function showReceipt(settled, late) {
  const look = async () => {
    if (late()) return;
    if (settled() && (await reachable())) location.reload();
    else setTimeout(look, PAUSE);
  };
  setTimeout(look, PAUSE);
}

/** A page that is loaded without a connection is an error of the browser's. */
function reachable() {
  return fetch(import.meta.url, { cache: "no-store", signal: AbortSignal.timeout(PAUSE) })
    .then((reply) => reply.ok)
    .catch(() => false);
}
