# Акти, на які посилається текст угоди.

law-heading = Акти, на які посилається текст
law-counts = { $all ->
    [one] { $all } акт
    [few] { $all } акти
   *[other] { $all } актів
}{ $replaced ->
    [0] { "" }
    [one] {", "}{ $replaced } утратив чинність
   *[other] {", "}{ $replaced } утратили чинність
}{ $unlisted ->
    [0] { "" }
   *[other] {", "}{ $unlisted } не в переліку
}
law-quoted = Як у тексті: «{ $name }»
law-adopted = Ухвалено { $day }
law-in-force = чинний
law-replaced = Утратив чинність. Його замінив: { $by }
law-checked = перевірено станом на { $day }
law-verified = Звірено з першоджерелом
law-unverified = Не звірено з першоджерелом: покажіть юристові
law-source = Джерело:
law-unlisted = Не в переліку — перевірте самі: чи є такий акт, чи чинний він, чи правильні номер і дата
