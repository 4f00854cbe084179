import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  fstatSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  opendirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Made, rejected, thrown } from "./made.ts";

const folder = mkdtempSync(join(tmpdir(), "errcat-"));
const inside = (name: string): string => join(folder, name);
mkdirSync(inside("full"));
writeFileSync(inside("full/file"), "text");
writeFileSync(inside("file"), "text");
symlinkSync(inside("loop"), inside("loop"));
const absent = inside("absent");
const noCommand = "no-such-command";
const long = inside("x".repeat(300));

/** Errors of files and directories. */
export const files: readonly Made[] = [
  { code: "ENOENT", parameters: { syscall: "open", path: absent }, make: () => thrown(() => openSync(absent, "r")) },
  {
    code: "ENOENT",
    about: "of two paths",
    parameters: { syscall: "rename", path: absent, dest: inside("other") },
    make: () => thrown(() => renameSync(absent, inside("other"))),
  },
  { code: "ENOENT", about: "in a promise", parameters: { path: absent }, make: () => rejected(readFile(absent)) },
  { code: "EEXIST", parameters: { syscall: "mkdir", path: inside("full") }, make: () => thrown(() => mkdirSync(inside("full"))) },
  { code: "EISDIR", parameters: { syscall: "read" }, make: () => thrown(() => readFileSync(folder)) },
  { code: "ENOTDIR", parameters: { syscall: "scandir", path: inside("file") }, make: () => thrown(() => readdirSync(inside("file"))) },
  { code: "ENOTEMPTY", parameters: { syscall: "rmdir", path: inside("full") }, make: () => thrown(() => rmdirSync(inside("full"))) },
  { code: "ELOOP", parameters: { syscall: "open", path: inside("loop") }, make: () => thrown(() => openSync(inside("loop"), "r")) },
  { code: "ENAMETOOLONG", parameters: { syscall: "open", path: long }, make: () => thrown(() => openSync(long, "r")) },
  {
    code: "EBADF",
    parameters: { syscall: "fstat" },
    make: () => {
      const file = openSync(inside("file"), "r");
      closeSync(file);
      return thrown(() => fstatSync(file + 10_000));
    },
  },
  { code: "EINVAL", parameters: { syscall: "readlink", path: inside("file") }, make: () => thrown(() => readlinkSync(inside("file"))) },
  {
    code: "EPERM",
    parameters: { syscall: "link", path: inside("full"), dest: inside("linked") },
    make: () => thrown(() => linkSync(inside("full"), inside("linked"))),
  },
  { code: "ERR_FS_EISDIR", parameters: { path: inside("full"), syscall: "rm" }, make: () => thrown(() => rmSync(inside("full"))) },
  { code: "ERR_FS_CP_EINVAL", make: () => thrown(() => cpSync(inside("full"), inside("full/copy"), { recursive: true })) },
  { code: "ERR_FS_CP_NON_DIR_TO_DIR", make: () => thrown(() => cpSync(inside("file"), inside("full"))) },
  { code: "ERR_FS_CP_DIR_TO_NON_DIR", make: () => thrown(() => cpSync(inside("full"), inside("file"), { recursive: true })) },
  {
    code: "ERR_FS_CP_EEXIST",
    make: () => thrown(() => cpSync(inside("file"), inside("full/file"), { errorOnExist: true, force: false })),
  },
  {
    code: "ERR_DIR_CLOSED",
    make: () => {
      const opened = opendirSync(folder);
      opened.closeSync();
      return thrown(() => opened.readSync());
    },
  },
  { code: "ABORT_ERR", make: () => rejected(readFile(inside("file"), { signal: AbortSignal.abort() })) },
  { code: "ERR_INVALID_ARG_TYPE", make: () => thrown(() => readFileSync({} as string)) },
  { code: "ERR_INVALID_ARG_VALUE", make: () => thrown(() => readFileSync("a\0b")) },
  { code: "ERR_OUT_OF_RANGE", make: () => thrown(() => closeSync(-1)) },
];

/** Errors of other programs. */
export const programs: readonly Made[] = [
  {
    code: "EACCES",
    parameters: { syscall: `spawnSync ${inside("file")}`, path: inside("file") },
    make: () => spawnSync(inside("file")).error,
  },
  { code: "ENOENT", about: "of a command", parameters: { path: noCommand }, make: () => spawnSync(noCommand).error },
  {
    code: "E2BIG",
    parameters: { syscall: `spawnSync ${process.execPath}` },
    make: () => spawnSync(process.execPath, ["x".repeat(3_000_000)]).error,
  },
  { code: "ETIMEDOUT", parameters: { path: "sleep" }, make: () => spawnSync("sleep", ["5"], { timeout: 20 }).error },
  { code: "ENOBUFS", parameters: { path: "echo" }, make: () => spawnSync("echo", ["too much"], { maxBuffer: 2 }).error },
  { code: "ESRCH", parameters: { syscall: "kill" }, make: () => thrown(() => process.kill(2 ** 30, 0)) },
  { code: "ERR_UNKNOWN_SIGNAL", make: () => thrown(() => process.kill(process.pid, "SIGNOTHING")) },
];
