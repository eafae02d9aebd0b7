## The programme by its hours

programme-as-scale = By hours
scale-label = { $day }, by hours
scale-keys = Drag an item, or its lower edge. By keyboard: up and down arrows move by 5 minutes, with Shift by 15, Esc cancels.
scale-hours = { $from }–{ $until }
scale-end = End: { $name }
scale-undated = Without an hour:

## A calendar of others

events-look = Take from a calendar (.ics)
events-heading = What is in the calendar
events-none = There is no event in the calendar.
events-take = { $count ->
    [one] Take { $count } item
   *[other] Take { $count } items
}
events-taken = { $count ->
    [one] { $count } item taken
   *[other] { $count } items taken
}
events-leave = Take nothing
event-state-new = new
event-state-changed = changed
event-state-same = the same
event-state-left = not taken
event-left-repeats = it repeats by a rule
event-left-zone = the time zone of the event is not known
event-left-visit-zone = the facts of the visit name no time zone
event-left-start = it does not say when it begins
event-left-long = it lasts longer than a day
event-left-twice = the calendar has this event already

## Cards of people

cards-save = Save contacts (.vcf)
cards-take = Take contacts (.vcf)
cards-personal = with telephones and e-mail
cards-saved = { $count ->
    [one] { $count } contact saved
   *[other] { $count } contacts saved
}
