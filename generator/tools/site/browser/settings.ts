import { apply, stored } from "./preferences.ts";

// Runs before the page is shown; otherwise, it would first appear in another language or other colors.
document.documentElement.dataset.script = "on";
apply(stored());
