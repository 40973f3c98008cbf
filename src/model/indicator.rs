use serde::Deserialize;

/// A sign that something may be wrong: one entry of `content/data/indicators.toml`. The words are in
/// `locales/<lang>/worker/indicators.ftl`. Signs aren't ranked and none is enough alone (identification guide,
/// line 353), so there is no weight here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Indicator {
    /// Kebab-case name.
    pub id: String,
    /// The guide's category.
    pub category: String,
    /// The guide's group within the category.
    #[serde(default)]
    pub group: Option<String>,
    /// Whom it concerns: `all`, `minor`, `prostitution`, `labour`.
    pub audience: String,
    /// True for the two sentences of the guide that ask for attention and aren't signs themselves.
    #[serde(default)]
    pub notice: bool,
    /// The source's id and line.
    pub source: String,
}

impl Indicator {
    /// Whom an indicator may concern.
    pub const AUDIENCES: [&'static str; 4] = ["all", "minor", "prostitution", "labour"];

    /// True when the indicator stands in the list of this name: `minors` for those about minors, `prostitution`
    /// and `labour` for those about one form, else the general ones of a category.
    pub fn stands_in(&self, list: &str) -> bool {
        match list {
            "minors" => self.audience == "minor",
            "prostitution" | "labour" => self.audience == list,
            category => self.audience == "all" && self.category == category,
        }
    }
}

/// A question for a conversation: `[[ask]]` of `content/data/conversation.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Ask {
    /// Kebab-case name.
    pub id: String,
    /// How many follow-up questions there are (`.follow-1` …).
    #[serde(default)]
    pub follow_ups: usize,
    /// The source's id and line.
    pub source: String,
}

/// A thing to tell in a conversation: `[[tell]]` of `content/data/conversation.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Tell {
    /// Kebab-case name.
    pub id: String,
    /// The source's id and line.
    pub source: String,
}
