// Notes the most memory that a process had at once, in KiB, when it ends.
import { writeFileSync } from "node:fs";

const { BENCH_PEAK: note } = process.env;
process.on("exit", () => writeFileSync(note, String(process.resourceUsage().maxRSS)));
