//! Faults in records of translations, and what falls behind when the source changes. Pages for workers are in two
//! languages only, so that one change makes one translation stale.

use varde::diagnostic::Code::*;

use super::{Mutation, fault};

const RECORD: &str = "locales/uk/translation.lock";
const NB: &str = "content/nb/guide/talk.md";

/// Each gives one finding.
pub const FAULTS: &[Mutation] = &[
    fault("a line of a record without a hash", RECORD, "\nmessage:skip 5", "\nmessage:skip ↓x5", RecordInvalid),
    fault("a mark of Git in a record", RECORD, "\nmessage:skip ", "\n↓<<<<<<< HEAD\nmessage:skip ", RecordInvalid),
    fault(
        "a block twice in a record",
        RECORD,
        "",
        "↓message:skip 0123456789abcdef machine 2026-11-22\n",
        RecordInvalid,
    ),
    fault(
        "a source text that somebody changed",
        "locales/nb/source.lock",
        "0001df9203c34e71 Lege\n",
        "↓0001df9203c34e71 Legen\n",
        RecordInvalid,
    ),
    fault(
        "a block that nobody accepted",
        RECORD,
        "page:rights#money/1 464d6a89036e0172 machine 2026-11-22\n",
        "",
        RecordMissing,
    )
    .at("content/uk/rights.md: ↓Ви можете мати право на [гроші"),
    fault("a source text that changed", NB, "og la den andre lese.", "og la den andre lese høyt.", StaleBlock)
        .at("content/en/guide/talk.md: ↓The cards show the same sentences"),
    fault(
        "a source text that was added",
        NB,
        "4. Si hvem du er",
        "4. Spør om det passer nå.\n5. Si hvem du er",
        StaleBlock,
    )
    .at("content/en/guide/talk.md: 4. ↓Say who you are"),
    fault("a source text that was taken out", NB, "- Stopp når den andre vil stoppe.\n", "", StaleBlock)
        .at("content/en/guide/talk.md: - ↓Stop when the other person"),
    fault(
        "a section added to the source",
        NB,
        "## Spørsmål {",
        "## Nytt {#new}\n\nNoe nytt.\n\n## Spørsmål {",
        StaleBlock,
    )
    .at("content/en/guide/talk.md: conversation:tell)↓\n"),
    fault(
        "a source message that changed",
        "locales/nb/worker/indicators.ftl",
        "category-place = Steder og bosted",
        "category-place = Steder og hjem",
        StaleBlock,
    )
    .at("locales/en/worker/indicators.ftl: ↓category-place ="),
];
