const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let active = false;

/** Does some work to its end, even if somebody presses Ctrl+C in the meantime; the signal takes effect afterwards. */
export function uninterrupted<Result>(work: () => Result): Result {
  if (active) return work();
  listen();
  active = true;
  try {
    return work();
  } finally {
    active = false;
    // Node delivers the signals of the meantime before this. If the listeners went at once, those signals would be lost.
    setImmediate(() => active || release());
  }
}

/** Waits in the middle of such work, and lets Ctrl+C take effect at once. */
export function interruptible(wait: () => void): void {
  release();
  wait();
  if (active) listen();
}

function deliver(signal: NodeJS.Signals): void {
  release();
  // Another listener, which Node calls after this one, decides what to do.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function listen(): void {
  release();
  for (const signal of signals) process.prependListener(signal, deliver);
}

function release(): void {
  for (const signal of signals) process.off(signal, deliver);
}
