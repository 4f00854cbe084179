import { order } from "./order.ts";

document.querySelector("button")?.addEventListener("click", async () => {
  document.querySelector("output")?.replaceChildren(await order("A-1", ""));
});
