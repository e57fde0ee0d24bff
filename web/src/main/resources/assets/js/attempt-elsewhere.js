// Answers of other pages of the same attempt that were never acknowledged: kept as they are, sent, and given up to their page.

/** @param queues by name of the part, as they were stored; what is acknowledged is taken out */
export async function sendElsewhere(attempt, csrf, queues, remember) {
  for (const [name, queue] of Object.entries(queues)) {
    const [, slot, ...part] = name.split(".");
    let base = queue[0]?.baseRevision;
    while (queue.length > 0) {
      const save = queue[0];
      const reply = await put(`/attempts/${attempt}/slots/${slot}/parts/${part.join(".")}`, csrf, {
        saveId: save.saveId,
        baseRevision: save.sent ? save.baseRevision : base,
        response: save.response,
      });
      if (!reply?.ok) break;
      base = (await reply.json()).revision;
      queue.shift();
      if (queue.length === 0) delete queues[name];
      remember();
    }
  }
}

/** Numbers of the questions that still wait. */
export function waitingElsewhere(queues) {
  return [...new Set(Object.keys(queues).map((name) => name.split(".")[1]))];
}

function put(address, csrf, body) {
  return fetch(address, {
    method: "PUT",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": csrf, "X-Requested-With": "JavaScript" },
    body: JSON.stringify(body),
    redirect: "manual",
    signal: AbortSignal.timeout(15000),
  }).catch(() => null);
}
