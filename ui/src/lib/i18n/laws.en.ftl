# Acts that the text of an agreement cites.

law-heading = Acts that the text cites
law-counts = { $all ->
    [one] { $all } act
   *[other] { $all } acts
}{ $replaced ->
    [0] { "" }
   *[other] {", "}{ $replaced } no longer in force
}{ $unlisted ->
    [0] { "" }
   *[other] {", "}{ $unlisted } not in our list
}
law-quoted = As the text has it: “{ $name }”
law-adopted = Adopted { $day }
law-in-force = in force
law-replaced = No longer in force. It was replaced by: { $by }
law-checked = checked as of { $day }
law-verified = Compared with the act itself
law-unverified = Not compared with the act itself: ask a lawyer
law-source = Source:
law-unlisted = Not in our list. Check it yourself: whether it exists and is in force, and its number and day
