const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let active = false;

/** Does some work to its end, even if somebody presses Ctrl+C in the meantime; what that does otherwise, it does then. */
export function uninterrupted<Result>(work: () => Result): Result {
  if (active) return work();
  listen();
  active = true;
  try {
    return work();
  } finally {
    active = false;
    // Signals that came meanwhile are handed out before this.
    setImmediate(() => active || release());
  }
}

/** Waits amid such work, where Ctrl+C means what it always does. */
export function interruptible(wait: () => void): void {
  release();
  wait();
  if (active) listen();
}

function deliver(signal: NodeJS.Signals): void {
  release();
  // Who listens to it as well, and is told after us, knows what to do.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function listen(): void {
  release();
  for (const signal of signals) process.prependListener(signal, deliver);
}

function release(): void {
  for (const signal of signals) process.off(signal, deliver);
}
