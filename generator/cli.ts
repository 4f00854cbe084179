#!/usr/bin/env node
import { errcat } from "./command/program.ts";

// A reader such as `head` may close the pipe early; without this, errcat would crash with EPIPE.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await errcat(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
});
