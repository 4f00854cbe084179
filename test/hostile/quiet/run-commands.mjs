// Runs commands one after the other, as it is told by JSON: prints those that failed, or that had something to say about a failure.
const [program, commands] = process.argv.slice(2);
const { errcat } = await import(program);
const failed = [];
for (const args of JSON.parse(commands)) {
  let errors = "";
  const none = () => {};
  const keep = (text) => void (errors += text);
  const code = await errcat(args, { out: none, write: none, err: keep, writeError: keep });
  if (code !== 0 || errors !== "") failed.push({ args, code, errors });
}
process.stdout.write(JSON.stringify({ ran: JSON.parse(commands).length, failed }));
