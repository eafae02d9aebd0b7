import { type Examples, words } from "../../dev/examples";
import EmptyState from "./EmptyState.svelte";

export default {
  name: "EmptyState",
  component: EmptyState,
  examples: [
    {
      state: "with an action",
      props: {
        heading: "Угод ще немає",
        sentence: "Тут буде кожна угода: з ким, якими мовами, у якому вона стані.",
        action: words("Почати угоду"),
      },
    },
    { state: "without", props: { heading: "Нічого не знайдено", sentence: "Спробуйте коротше." } },
  ],
} satisfies Examples;
