import { addCopyButtons, addCopyPage } from "./copy.ts";
import { addInstanceField } from "./instance.ts";
import { followRequest, keepLanguage } from "./language.ts";
import { listenForSearch } from "./open-search.ts";
import { addThemeButton } from "./theme-button.ts";
import { addTry } from "./try.ts";
import { showPlace, unfold } from "./unfold.ts";

/** Set by the build. */
declare const CAN_TRY: boolean;

addThemeButton();
addCopyButtons();
addCopyPage();
addInstanceField();
keepLanguage();
followRequest();
unfold();
showPlace();
listenForSearch();
if (CAN_TRY) addTry();
