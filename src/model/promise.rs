use serde::Deserialize;

/// A sentence that readers are promised: one entry of `content/data/promises.toml`. The words are the message
/// `promise-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Promise {
    /// Kebab-case name, also the anchor on the page.
    pub id: String,
    /// The tests that fail when it is broken.
    pub tests: Vec<TestName>,
    /// What makes it true.
    pub because: Vec<Because>,
}

/// A test.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TestName {
    /// Its file, from the root of the repository.
    pub file: String,
    /// Its name, or what of it doesn't change from run to run.
    pub name: String,
}

/// A line that makes a promise true: of a header, or of a file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields, rename_all = "kebab-case")]
pub enum Because {
    /// A header that each answer of the server has.
    Header {
        /// The header's name.
        header: String,
        /// What of its value counts.
        line: String,
    },
    /// A file of the program or the theme.
    File {
        /// Its path, from the root of the repository.
        file: String,
        /// What stands in it.
        line: String,
    },
}
