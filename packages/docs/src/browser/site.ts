import { addCopyButtons } from "./copy.ts";
import { keepLanguage } from "./language.ts";
import { listenForSearch } from "./open-search.ts";
import { addThemeButton } from "./theme-button.ts";
import { unfold } from "./unfold.ts";

addThemeButton();
addCopyButtons();
keepLanguage();
unfold();
listenForSearch();
