import { controls } from "./controls.ts";
import { copyButtons } from "./copy.ts";
import { handling } from "./handling.ts";
import { searchForm } from "./search-form.ts";
import { openTarget } from "./target.ts";

controls();
handling();
openTarget();
copyButtons();
searchForm();
