use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::diagnostic::{Code, Diagnostic, Severity, fingerprints};

/// The findings as a SARIF 2.1.0 log, for tools that gather findings. Paths are relative to the site's
/// root, and columns count characters: both are said in the log.
pub fn log(sorted: &[Diagnostic]) -> Value {
    let used: BTreeSet<Code> = sorted.iter().map(|d| d.code).collect();
    let rules: Vec<Value> = used
        .iter()
        .map(|code| json!({ "id": code.as_str(), "defaultConfiguration": { "level": level(code.severity()) } }))
        .collect();
    let results: Vec<Value> = sorted
        .iter()
        .zip(fingerprints(sorted))
        .map(|(finding, fingerprint)| result(finding, &fingerprint, used.iter().position(|c| *c == finding.code)))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "varde", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "ROOT": { "description": { "text": "The folder with site.toml" } } },
            "results": results,
        }],
    })
}

fn result(finding: &Diagnostic, fingerprint: &str, rule: Option<usize>) -> Value {
    let at = &finding.location;
    let mut physical = json!({ "artifactLocation": { "uri": uri(&at.path), "uriBaseId": "ROOT" } });
    if at.line > 0 {
        let mut region = json!({ "startLine": at.line, "startColumn": at.column.max(1) });
        if let Some(excerpt) = &finding.excerpt {
            region["snippet"] = json!({ "text": excerpt });
        }
        physical["region"] = region;
    }
    json!({
        "ruleId": finding.code.as_str(),
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": format!("{}\n{}", finding.message, finding.hint) },
        "locations": [{ "physicalLocation": physical }],
        "partialFingerprints": { "vardeFinding/v1": fingerprint },
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    utf8_percent_encode(path, KEPT).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, Location};
    use crate::model::SourceFile;

    /// What is wrong with a value by a JSON schema of draft 4. Only the keywords of SARIF's schema are
    /// known; another one is a fault of this test, not passed over.
    fn faults(root: &Value, schema: &Value, value: &Value, at: &str, out: &mut Vec<String>) {
        let mut fault = |what: &str| out.push(format!("{at}: {what}"));
        for (keyword, rule) in schema.as_object().unwrap() {
            match keyword.as_str() {
                "title" | "description" | "default" | "$schema" | "id" | "definitions" => {}
                "$ref" => {
                    let target = root.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap();
                    faults(root, target, value, at, out);
                    return;
                }
                "type" => {
                    let good = match rule.as_str().unwrap() {
                        "object" => value.is_object(),
                        "array" => value.is_array(),
                        "string" => value.is_string(),
                        "integer" => value.is_i64(),
                        "number" => value.is_number(),
                        "boolean" => value.is_boolean(),
                        other => panic!("{other}"),
                    };
                    if !good {
                        fault(&format!("no {rule}"));
                    }
                }
                "required" => {
                    for key in rule.as_array().unwrap() {
                        if value.get(key.as_str().unwrap()).is_none() {
                            fault(&format!("{key} is missing"));
                        }
                    }
                }
                "enum" if !rule.as_array().unwrap().contains(value) => fault("not in the list of values"),
                "enum" | "properties" | "items" | "anyOf" | "oneOf" | "additionalProperties" => {}
                "minimum" if value.as_f64() < rule.as_f64() => fault("too small"),
                "maximum" if value.as_f64() > rule.as_f64() => fault("too large"),
                "minItems" if (value.as_array().unwrap().len() as u64) < rule.as_u64().unwrap() => fault("too few"),
                "uniqueItems" => {
                    let items = value.as_array().unwrap();
                    if items.iter().enumerate().any(|(i, v)| items[..i].contains(v)) {
                        fault("an item stands twice");
                    }
                }
                "minimum" | "maximum" | "minItems" => {}
                "format" => {
                    let text = value.as_str().unwrap();
                    let plain = text.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
                    if rule != "date-time" && (!plain || rule == "uri" && !text.contains(':')) {
                        fault("no address");
                    }
                }
                other => panic!("the schema's keyword {other} is not known to this test ({at})"),
            }
        }
        for kind in ["anyOf", "oneOf"] {
            let Some(choices) = schema.get(kind).and_then(Value::as_array) else { continue };
            let fits = choices.iter().any(|choice| {
                let mut found = Vec::new();
                faults(root, choice, value, at, &mut found);
                found.is_empty()
            });
            if !fits {
                out.push(format!("{at}: fits none of {kind}"));
            }
        }
        if let (Some(items), Some(values)) = (schema.get("items"), value.as_array()) {
            for (i, value) in values.iter().enumerate() {
                faults(root, items, value, &format!("{at}/{i}"), out);
            }
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            let at = format!("{at}/{key}");
            match (schema.get("properties").and_then(|p| p.get(key)), schema.get("additionalProperties")) {
                (Some(schema), _) => faults(root, schema, value, &at, out),
                (None, Some(Value::Bool(false))) => out.push(format!("{at}: there is no such key")),
                (None, Some(schema @ Value::Object(_))) => faults(root, schema, value, &at, out),
                _ => {}
            }
        }
    }

    fn invalid(value: &Value) -> Vec<String> {
        let schema: Value =
            serde_json::from_str(include_str!("../../../tests/vendor/sarif-schema-2.1.0.json")).unwrap();
        let mut out = Vec::new();
        faults(&schema, &schema, value, "", &mut out);
        out
    }

    fn sample() -> Vec<Diagnostic> {
        let file = SourceFile::new("content/th/a b.md", "แรก\nข้อความ 9 ที่นี่\n");
        let mut out = Diagnostics::default();
        out.at(Code::TypedFact, &file, file.text.find('9').unwrap(), "a figure", "write a fact");
        out.push(Diagnostic::new(Code::DataOld, Location::file("content/data/facts.toml"), "old", "check it"));
        out.sorted()
    }

    #[test]
    fn the_log_fits_the_schema() {
        assert_eq!(invalid(&log(&sample())), [""; 0]);
        assert_eq!(invalid(&log(&[])), [""; 0]);
    }

    /// The validator above must be able to fail.
    #[test]
    fn a_wrong_log_does_not_fit_the_schema() {
        let break_at = |pointer: &str, value: Value| {
            let mut log = log(&sample());
            *log.pointer_mut(pointer).unwrap() = value;
            invalid(&log)
        };
        assert!(!break_at("/version", json!("2.0.0")).is_empty());
        assert!(!break_at("/runs/0/results/1/level", json!("bad")).is_empty());
        assert!(!break_at("/runs/0/results/1/locations/0/physicalLocation/region/startLine", json!(0)).is_empty());
        assert!(!break_at("/runs/0/results/1/message", json!({})).is_empty());
        assert!(!break_at("/runs/0/tool/driver", json!({ "name": "varde", "unknown": 1 })).is_empty());
        assert!(!break_at("/runs/0/results/1/partialFingerprints", json!({ "a": 1 })).is_empty());
    }

    #[test]
    fn places_count_characters_and_fingerprints_are_those_of_json() {
        let found = sample();
        let log = log(&found);
        let result = &log["runs"][0]["results"][1];
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/th/a%20b.md");
        assert_eq!(
            (place["region"]["startLine"].as_u64(), place["region"]["startColumn"].as_u64()),
            (Some(2), Some(9))
        );
        assert_eq!(result["partialFingerprints"]["vardeFinding/v1"], fingerprints(&found)[1].as_str());
        assert_eq!(log["runs"][0]["columnKind"], "unicodeCodePoints");
    }
}
