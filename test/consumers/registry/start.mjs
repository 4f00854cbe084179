import { fileURLToPath } from "node:url";
import { runServer } from "verdaccio";

const server = await runServer(fileURLToPath(new URL("config.yaml", import.meta.url)));
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
