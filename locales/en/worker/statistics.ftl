### Figures with charts: `statistic-<id>` is the title, `.description` what is seen, `.trap` what the figures do not say.
### `column-<name>` and `row-<label>` are the words in the tables of content/data/statistics/.

statistic-helped-adults = Adults who got help
    .description = The figure fell from { FACT("helped-2021") } in { FACT("year-2021") } to { FACT("helped-2022") } the year after, and rose to { FACT("helped-2023") } in { FACT("year-2023") }.
    .trap = The figures count measures of help, not people. The same person can be there more than once. They do not say how many are exploited in Norway.
statistic-helped-2023-by-form = Adults who got help in { FACT("year-2023") }, by what they had been exposed to
    .description = A little over half was about selling sex and other sexual exploitation, and almost three in ten about work.
    .trap = The figures count measures of help, not people. Some forms are harder to discover than others, and some people left before the form was clear.
statistic-helped-2023-by-region = Adults who got help in { FACT("year-2023") }, by where they came from
    .description = One in three came from Eastern Europe, and one in four from Africa.
    .trap = The figures count measures of help, not people. The services’ own figures give slightly other sums for some areas. They do not say who is most at risk.
statistic-reports = Reports to the police, by what they were about
    .description = The figure goes up and down from year to year and is lowest in { FACT("year-2023") }. In three of the five years most cases are about sexual exploitation.
    .trap = A report is not a judgment, and much is never reported. Facilitation is a group of its own in the register, where the form is not always known.
statistic-case-handling = Cases reported, decided and cleared up
    .description = The number of cases decided goes up and down, while the number cleared up is much lower than some years ago.
    .trap = A case is often decided in another year than it was reported. In { FACT("year-2023") } cleared up mostly meant that nothing punishable was proved. The figures are small and partly kept by hand.
statistic-case-days = Days from report to decision in cases cleared up
    .description = Cases cleared up took much longer on average in { FACT("year-2022") } and { FACT("year-2023") } than in the years before.
    .trap = Few cases lie behind it, so one long case moves the average a lot. Cases that were not cleared up are not included.
statistic-permits = Decisions by UDI
    .description = The number of decisions is steady after { FACT("year-2020") }, while more people than before get a limited permit.
    .trap = One person can have several decisions, in the same year or in different years. Some are recorded by hand and uncertain. Children who came with someone are not included.
statistic-minors = Cases about children in the boards
    .description = Most cases came in the second year, and from { FACT("year-2019") } there are very few.
    .trap = From { FACT("year-2023") } a new law applies, so the figure cannot be compared with the years before. The first year is from August only. The figure for { FACT("year-2016") } is an estimate. The source says that the figures really show decisions, and one child may have several. Children who got help in other ways are not included.
statistic-rosa-new-2024 = New at ROSA in { FACT("year-2024") }
    .description = Half of the { FACT("rosa-new-2024") } new ones had been exploited in selling sex, and most are women.
    .trap = This is only about new adults whom ROSA helped. Many have been through several forms, and some get help elsewhere or not at all.
statistic-rosa-2024-by-region = Everyone at ROSA in { FACT("year-2024") }, by where they came from
    .description = Most came from South and Central America, above all among the new ones.
    .trap = The figures are small and only about adults whom ROSA helped. They do not say who is most at risk.
statistic-rosa-helpline = Contacts with the helpline
    .description = The line got more contacts in { FACT("year-2024") } than the year before.
    .trap = A contact is not a person. More of them can mean that the line has become better known. ROSA itself says that not everything was recorded.
statistic-rosa-callers = Who contacted ROSA
    .description = More of those exploited got in touch themselves, while the police did so less often.
    .trap = Others who got in touch are not included, as no figures are given for them. The report does not say clearly what the figures are counted from.

# --- Heads of the columns

column-year = Year
column-form = What it was about
column-region = Area
column-adults = Adults
column-sexual = Sexual exploitation
column-labour = Work or services
column-organ = Removal of an organ
column-war = War service
column-facilitation = Facilitation
column-reports = Reported
column-decisions = Decided
column-cleared = Cleared up
column-days = Days on average
column-all-decisions = All decisions
# Decisions on the reflection period and on the limited permit.
column-reflection-track = Reflection period or limited permit
column-limited-granted = Limited permit granted
column-asylum = Asylum
column-board-cases = Cases
column-women = Women
column-men = Men
column-trans = Transgender persons
column-new = New
column-earlier = From earlier years
column-contacts = Contacts
# Calls that were the first about a person.
column-first-time = First contact about someone who may be exploited
column-self = Those exploited
column-police = The police

# --- Labels of the rows

row-sexual = Selling sex and other sexual exploitation
row-labour = Work or services
row-combined = Several forms
row-organ = Removal of an organ
row-unclear = Not clear
row-eastern-europe = Eastern Europe
row-western-southern-europe = Western and Southern Europe
row-other-europe = The rest of Europe
row-africa = Africa
row-south-america = South America
row-south-central-america = South and Central America
row-north-america = North America
row-asia = Asia
row-middle-east = The Middle East
