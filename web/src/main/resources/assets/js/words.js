// What scripts say, in the page's language: it stands in data-say-… of an element, with %1 and %2 for what the script knows.

export function wordsOf(element) {
  return (key, ...known) => element.dataset[`say${key}`].replace(/%(\d)/g, (_, n) => known[n - 1]);
}

/** A number with its unit, in the plural of the page's language. */
export function counted(number, unit) {
  return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit, unitDisplay: "long" }).format(number);
}
