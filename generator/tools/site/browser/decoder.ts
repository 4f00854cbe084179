import type { Data } from "../data.ts";
import { say } from "../interface-text.ts";
import { listedCard } from "./card.ts";
import { decode } from "./decode.ts";
import { decodedCard } from "./decoded-card.ts";
import { byId, ui } from "./dom.ts";
import { loadPackages } from "./packages.ts";
import { errorsOf } from "./parts.ts";

const most = 100;

void start();

async function start(): Promise<void> {
  const packages = await loadPackages();
  const paste = byId("paste", HTMLTextAreaElement);
  const said = byId("said", HTMLElement);
  const list = byId("decoded", HTMLOListElement);
  const data = (globalThis as { errcat$data?: Data }).errcat$data;
  if (!paste || !said || !list || !data) return;
  const all = await errorsOf(data, "")
    .load()
    .catch(() => undefined);
  if (!all) return said.replaceChildren(...ui(say("search.failed")));

  const update = (): void => {
    if (paste.value.trim() === "") {
      list.replaceChildren();
      said.replaceChildren(...ui(say("decoder.waiting")));
      return;
    }
    const { errors, mentioned, hasValues } = decode(paste.value, packages, all);
    list.replaceChildren(
      ...errors.slice(0, most).map((one) => decodedCard(one, all, data)),
      ...mentioned.map((one) => listedCard(one, data)),
    );
    const told =
      errors.length > 0 || (hasValues && mentioned.length === 0)
        ? [
            say("decoder.found", { count: errors.length }),
            ...(errors.length > most ? [say("decoder.more", { count: errors.length - most })] : []),
          ]
        : [mentioned.length > 0 ? say("decoder.mentioned", { count: mentioned.length }) : say("decoder.nothing")];
    said.replaceChildren(...told.flatMap((one) => [...ui(one), " "]));
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  paste.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, 100);
  });
  const put = (text: string): void => {
    paste.value = text;
    update();
    paste.focus();
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.example"))
    button.addEventListener("click", () => put(button.dataset.body ?? ""));
  byId("clear", HTMLButtonElement)?.addEventListener("click", () => put(""));
  // A browser may have restored the pasted text when the page was reloaded.
  update();
}
