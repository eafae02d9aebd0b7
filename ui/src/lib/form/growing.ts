import type { Attachment } from "svelte/attachments";

/** Makes a text area as tall as its text; runs again for each new `text`. */
export function growing(_text: string): Attachment<HTMLTextAreaElement> {
  return (area) => {
    fit(area);
    const widths = new ResizeObserver(() => fit(area));
    widths.observe(area.parentElement ?? area);
    return () => widths.disconnect();
  };
}

function fit(area: HTMLTextAreaElement): void {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
