/** What a clerk types as an amount, such as `150 000,50`, `150.000,50` or `150,000.50`, as
 * `150000.50`; nothing where it is none. */
export function amountOf(text: string): string | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, "");
  const [, whole = "", fraction = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (!/^(\d+|\d{1,3}([.,])\d{3}(\2\d{3})*)$/.test(whole)) return null;
  const digits = whole.replace(/[.,]/g, "");
  return fraction ? `${digits}.${fraction}` : digits;
}

/** The amount as it is typed in the language of the window. */
export function amountIn(lang: string, amount: string): string {
  if (!/^\d+(\.\d+)?$/.test(amount)) return amount;
  const [whole = "", fraction = ""] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : "\u00a0");
  return fraction ? `${grouped}${lang === "en" ? "." : ","}${fraction}` : grouped;
}

/** `29000.50 EUR` as it is written in the language of the window. */
export function sumIn(lang: string, sum: string): string {
  const [amount = "", currency = ""] = sum.split(" ");
  return `${amountIn(lang, amount)}\u00a0${currency}`;
}
