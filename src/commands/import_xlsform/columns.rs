//! What Varde has no counterpart for: columns and types of XLSForm.

/// Columns that say something Varde does by itself, or not at all, without harm to what the form asks.
pub(super) const LEFT_OUT: &[&str] = &[
    "required",
    "appearance",
    "required_message",
    "constraint_message",
    "read_only",
    "readonly",
    "parameters",
    "autoplay",
];
/// Columns that change what a form does.
pub(super) const REFUSED: &[(&str, &str)] = &[
    ("calculation", "Varde doesn't calculate: a condition names answers"),
    ("constraint", "Varde's answers are ticked, so there is nothing to restrain"),
    ("choice_filter", "Varde's questions have fixed answers"),
    ("repeat_count", "Varde asks every question once"),
    ("default", "Varde ticks nothing in advance"),
    ("trigger", "Varde doesn't calculate"),
];
/// Types that record something about the person, the worker or the phone behind their backs.
pub(super) const RECORDS: &[&str] = &[
    "start",
    "end",
    "today",
    "deviceid",
    "phonenumber",
    "username",
    "email",
    "simserial",
    "subscriberid",
    "audit",
    "background-audio",
    "start-geopoint",
    "background-geopoint",
];
/// Types with which something is typed, taken or measured.
pub(super) const TYPED: &[&str] = &[
    "text",
    "integer",
    "decimal",
    "range",
    "date",
    "time",
    "datetime",
    "dateTime",
    "geopoint",
    "geotrace",
    "geoshape",
    "image",
    "audio",
    "video",
    "file",
    "barcode",
    "calculate",
    "hidden",
    "rank",
    "xml-external",
    "csv-external",
    "begin_repeat",
    "end_repeat",
    "repeat",
];
