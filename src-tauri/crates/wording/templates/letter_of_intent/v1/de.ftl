# Letter of intent, version 1, in German: what the library does not have.

title = Absichtserklärung
agreed = erklären folgende Absichten:

## Recitals

recital-why = in der Überzeugung, dass gerade ihre Gemeinwesen einander verlässliche Partner werden können, weil Folgendes sie verbindet: [Gemeinsamkeiten: Geschichte, Einwohnerzahl, Wirtschaft, Naturraum, Herausforderungen, bisherige Kontakte],

## Intentions

intent = Absichten
intent-cooperate = Die Partner beabsichtigen, eine unmittelbare und dauerhafte Zusammenarbeit zum Wohle der Einwohnerinnen und Einwohner ihrer Gemeinwesen aufzubauen.
intent-need = Von dieser Zusammenarbeit erwarten die Gemeinwesen Folgendes: [Name jedes Gemeinwesens – was es benötigt].
intent-offer = Ihrerseits können die Gemeinwesen Folgendes anbieten: [Name jedes Gemeinwesens – was es anbieten kann].

## Next steps

steps = Nächste Schritte
steps-contacts = Innerhalb von dreißig Tagen nach dem Tag, an dem der letzte der Partner diese Absichtserklärung unterzeichnet, wird jeder Partner { $parties ->
        [2] dem anderen Partner
       *[other] den anderen Partnern
    } seine Ansprechperson nennen.
steps-visit = Vertreterinnen und Vertreter der Partner werden zu einem ersten Treffen zusammenkommen, das vor Ort oder auf elektronischem Wege stattfindet. Den Termin und die zu erörternden Fragen werden die Ansprechpersonen abstimmen.
steps-draft = Nach dem Treffen werden die Partner den Entwurf einer Vereinbarung über die Zusammenarbeit erarbeiten. Jeder Partner wird ihn seinem Rat oder einem anderen zur Entscheidung befugten Organ vorlegen.

## Nature and validity

nature = Charakter und Geltungsdauer der Absichtserklärung
nature-costs = Die Unterzeichnung dieser Absichtserklärung verursacht keine Kosten und verpflichtet die Partner nicht zum Abschluss einer Vereinbarung. Die Kosten der nächsten Schritte wird jeder Partner selbst tragen.
nature-validity = { $term ->
    [date] Diese Absichtserklärung gilt bis zur Unterzeichnung einer Vereinbarung zwischen den Partnern, längstens jedoch bis einschließlich { $until }.
    [years] Diese Absichtserklärung gilt bis zur Unterzeichnung einer Vereinbarung zwischen den Partnern, längstens jedoch { form-years } ab dem Tag, an dem der letzte der Partner sie unterzeichnet.
   *[other] Diese Absichtserklärung gilt, bis die Partner eine Vereinbarung unterzeichnen oder bis einer von ihnen { $parties ->
            [2] dem anderen Partner
           *[other] den anderen Partnern
        } schriftlich mitteilt, dass er an diesen Absichten nicht festhält.
}
