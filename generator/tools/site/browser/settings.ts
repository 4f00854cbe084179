import { apply, stored } from "./preferences.ts";

// Runs before the page is shown, so that it is never seen in another language or other colors first.
document.documentElement.dataset.script = "on";
apply(stored());
