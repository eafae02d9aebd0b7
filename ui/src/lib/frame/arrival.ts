import type { Attachment } from "svelte/attachments";
import { t } from "$lib/i18n";

let arrivedAt: string | null = null;

/** For the `h1` of a view: names the window, and takes the focus when one arrives there. */
export function arrival(title: string): Attachment<HTMLElement> {
  return (heading) => {
    document.title = t("window-title", { title });
    const place = location.hash.split("?")[0] ?? "";
    if (arrivedAt !== null && arrivedAt !== place) heading.focus();
    arrivedAt = place;
  };
}
