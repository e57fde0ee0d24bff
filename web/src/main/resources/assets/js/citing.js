// Choosing the words of the text that a dispute rests on: as one selects sentences in a quiz.
import { enhanceSelection } from "./attempt-selection.js";
import { wordsOf } from "./words.js";

const form = document.querySelector("[data-citing]");
if (form) enhanceSelection(form, wordsOf(form), () => {});
