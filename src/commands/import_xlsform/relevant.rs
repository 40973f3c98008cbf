//! The expressions of XLSForm's column `relevant`, as far as Varde's conditions can say the same.

use crate::model::Choice;

/// A condition on questions by their names in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// `${q} = 'a'`, or `selected(${q}, 'a')`.
    Is(String, String),
    /// `${q} != ''`: any answer.
    Answered(String),
    /// `a or b`.
    Any(Vec<Expression>),
    /// `a and b`.
    All(Vec<Expression>),
    /// At least so many of these: sums and `count-selected()`.
    AtLeast(usize, Box<Sum>),
    /// `not(a)`, `!=`.
    Not(Box<Expression>),
    /// `true()`.
    Always,
}

/// Things that are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Conditions, each of which counts for one.
    pub parts: Vec<Expression>,
    /// Questions with several choices, each chosen one of which counts for one.
    pub selected: Vec<String>,
}

/// How deep brackets may stand in each other.
const MAX_DEPTH: usize = 24;

/// Reads an expression.
///
/// # Errors
/// One sentence about what can't be read or has no counterpart.
pub fn parse(text: &str) -> Result<Expression, String> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, at: 0, depth: 0 };
    let value = parser.or()?;
    match parser.tokens.get(parser.at) {
        None => condition(value),
        Some(token) => Err(format!("“{}” isn't understood here", token.text())),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Name(String),
    Question(String),
    Text(String),
    Number(f64),
    Sign(&'static str),
}

impl Token {
    fn text(&self) -> String {
        match self {
            Token::Name(text) | Token::Text(text) => text.clone(),
            Token::Question(name) => format!("${{{name}}}"),
            Token::Number(number) => number.to_string(),
            Token::Sign(sign) => (*sign).to_owned(),
        }
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    const SIGNS: [&str; 11] = ["!=", ">=", "<=", "=", ">", "<", "(", ")", ",", "+", "-"];
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if let Some(inner) = rest.strip_prefix("${") {
            let end = inner.find('}').ok_or("a ${ has no }")?;
            tokens.push(Token::Question(inner[..end].trim().to_owned()));
            end + 3
        } else if matches!(first, '\'' | '"' | '‘' | '’' | '“' | '”') {
            // Spreadsheet programs like to turn straight quotation marks into typographic ones.
            let inner = &rest[first.len_utf8()..];
            let closes = |c: char| match first {
                '\'' | '‘' | '’' => matches!(c, '\'' | '‘' | '’'),
                _ => matches!(c, '"' | '“' | '”'),
            };
            let end = inner.find(closes).ok_or("a quotation mark has no end")?;
            tokens.push(Token::Text(inner[..end].to_owned()));
            first.len_utf8() + end + inner[end..].chars().next().map_or(0, char::len_utf8)
        } else if first.is_ascii_digit() {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
            let number = rest[..end].parse().map_err(|_| format!("“{}” is no number", &rest[..end]))?;
            tokens.push(Token::Number(number));
            end
        } else if first.is_alphabetic() {
            let end = rest.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | ':')).unwrap_or(rest.len());
            tokens.push(Token::Name(rest[..end].to_lowercase()));
            end
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            tokens.push(Token::Sign(sign));
            sign.len()
        } else {
            return Err(format!("“{first}” isn't understood here"));
        };
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

#[derive(Clone, Debug)]
enum Value {
    Condition(Expression),
    Question(String),
    Text(String),
    Number(f64),
    Sum(Sum),
}

fn condition(value: Value) -> Result<Expression, String> {
    match value {
        Value::Condition(expression) => Ok(expression),
        Value::Question(name) => Err(format!("${{{name}}} alone is no condition; write ${{{name}}} = 'yes'")),
        Value::Text(_) | Value::Number(_) | Value::Sum(_) => Err("this is no condition".to_owned()),
    }
}

/// What counts for one when it is true: a condition, or `if(condition, 1, 0)`.
fn sum(value: Value) -> Result<Sum, String> {
    match value {
        Value::Sum(sum) => Ok(sum),
        Value::Condition(expression) => Ok(Sum { parts: vec![expression], selected: Vec::new() }),
        _ => Err("only conditions and count-selected() can be added up".to_owned()),
    }
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn sign(&mut self, sign: &str) -> bool {
        let is = matches!(self.tokens.get(self.at), Some(Token::Sign(other)) if *other == sign);
        self.at += usize::from(is);
        is
    }

    fn word(&mut self, word: &str) -> bool {
        let is = matches!(self.tokens.get(self.at), Some(Token::Name(other)) if other == word);
        self.at += usize::from(is);
        is
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.sign(sign) { Ok(()) } else { Err(format!("“{sign}” is missing")) }
    }

    fn or(&mut self) -> Result<Value, String> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("brackets stand too deep in each other".to_owned());
        }
        let first = self.and()?;
        let result = if matches!(self.tokens.get(self.at), Some(Token::Name(word)) if word == "or") {
            let mut parts = vec![condition(first)?];
            while self.word("or") {
                parts.push(condition(self.and()?)?);
            }
            Value::Condition(Expression::Any(parts))
        } else {
            first
        };
        self.depth -= 1;
        Ok(result)
    }

    fn and(&mut self) -> Result<Value, String> {
        let first = self.comparison()?;
        if !matches!(self.tokens.get(self.at), Some(Token::Name(word)) if word == "and") {
            return Ok(first);
        }
        let mut parts = vec![condition(first)?];
        while self.word("and") {
            parts.push(condition(self.comparison()?)?);
        }
        Ok(Value::Condition(Expression::All(parts)))
    }

    fn comparison(&mut self) -> Result<Value, String> {
        let left = self.addition()?;
        let Some(Token::Sign(sign @ ("=" | "!=" | ">=" | "<=" | ">" | "<"))) = self.tokens.get(self.at) else {
            return Ok(left);
        };
        self.at += 1;
        let right = self.addition()?;
        compare(left, sign, right).map(Value::Condition)
    }

    fn addition(&mut self) -> Result<Value, String> {
        let first = self.primary()?;
        if !matches!(self.tokens.get(self.at), Some(Token::Sign("+"))) {
            return Ok(first);
        }
        let mut whole = sum(first)?;
        while self.sign("+") {
            let next = self.primary()?;
            let next = sum(next)?;
            whole.parts.extend(next.parts);
            whole.selected.extend(next.selected);
        }
        Ok(Value::Sum(whole))
    }

    fn primary(&mut self) -> Result<Value, String> {
        let token = self.tokens.get(self.at).cloned().ok_or("the expression ends too early")?;
        self.at += 1;
        match token {
            Token::Question(name) => Ok(Value::Question(name)),
            Token::Text(text) => Ok(Value::Text(text)),
            Token::Number(number) => Ok(Value::Number(number)),
            Token::Sign("(") => {
                let inner = self.or()?;
                self.expect(")")?;
                Ok(inner)
            }
            Token::Sign(sign) => Err(format!("“{sign}” isn't understood here")),
            Token::Name(name) => self.function(&name),
        }
    }

    fn function(&mut self, name: &str) -> Result<Value, String> {
        self.expect("(").map_err(|_| format!("“{name}” isn't understood here"))?;
        let mut arguments = Vec::new();
        if !self.sign(")") {
            loop {
                arguments.push(self.or()?);
                if self.sign(")") {
                    break;
                }
                self.expect(",")?;
            }
        }
        match (name, &mut arguments[..]) {
            ("true", []) => Ok(Value::Condition(Expression::Always)),
            ("false", []) => Ok(Value::Condition(Expression::Not(Box::new(Expression::Always)))),
            ("not", [value]) => Ok(Value::Condition(Expression::Not(Box::new(condition(value.clone())?)))),
            ("selected", [Value::Question(question), Value::Text(answer)]) => {
                Ok(Value::Condition(Expression::Is(question.clone(), answer.clone())))
            }
            ("count-selected", [Value::Question(question)]) => {
                Ok(Value::Sum(Sum { parts: Vec::new(), selected: vec![question.clone()] }))
            }
            ("number" | "int" | "boolean", [value]) => Ok(value.clone()),
            ("if", [value, Value::Number(yes), Value::Number(no)]) if *yes == 1.0 && *no == 0.0 => {
                sum(Value::Condition(condition(value.clone())?)).map(Value::Sum)
            }
            _ => Err(format!("{name}() has no counterpart in Varde, or other arguments")),
        }
    }
}

fn compare(left: Value, sign: &str, right: Value) -> Result<Expression, String> {
    let not = |expression| Expression::Not(Box::new(expression));
    match (left, sign, right) {
        (Value::Question(question), "=" | "!=", Value::Text(answer))
        | (Value::Text(answer), "=" | "!=", Value::Question(question)) => Ok(match (answer.is_empty(), sign) {
            (true, "=") => not(Expression::Answered(question)),
            (true, _) => Expression::Answered(question),
            (false, "=") => Expression::Is(question, answer),
            (false, _) => not(Expression::Is(question, answer)),
        }),
        // Choices may be named by numbers: ${q} = 1.
        (Value::Question(question), "=" | "!=", Value::Number(number)) => {
            let is = Expression::Is(question, number.to_string());
            Ok(if sign == "=" { is } else { not(is) })
        }
        (Value::Question(_), _, _) | (_, _, Value::Question(_)) => {
            Err("an answer can't be larger or smaller".to_owned())
        }
        (left, sign, Value::Number(number)) => {
            let sum = sum(left)?;
            if number < 0.0 || number.fract() != 0.0 || number > 1_000.0 {
                return Err("a count is a whole number".to_owned());
            }
            let count = number as usize;
            let at_least = |count: usize| match count {
                0 => Expression::Always,
                _ => Expression::AtLeast(count, Box::new(sum.clone())),
            };
            Ok(match sign {
                ">=" => at_least(count),
                ">" => at_least(count + 1),
                "<" => not(at_least(count)),
                "<=" => not(at_least(count + 1)),
                "=" => Expression::All(vec![at_least(count), not(at_least(count + 1))]),
                _ => Expression::Any(vec![not(at_least(count)), at_least(count + 1)]),
            })
        }
        _ => Err("only answers and counts can be compared".to_owned()),
    }
}

/// The choice that a form's name for it means.
pub fn choice(name: &str) -> Option<Choice> {
    let plain: String =
        name.to_lowercase().chars().map(|c| if matches!(c, ' ' | '-' | '’' | '\'') { '_' } else { c }).collect();
    Some(match plain.as_str() {
        "yes" | "y" | "ja" | "j" | "1" | "true" | "oui" | "si" => Choice::Yes,
        "no" | "n" | "nei" | "0" | "false" | "non" => Choice::No,
        "not_sure" | "notsure" | "unsure" | "dont_know" | "don_t_know" | "dontknow" | "dk" | "unknown" | "maybe"
        | "vet_ikke" | "vetikke" | "usikker" => Choice::NotSure,
        "skip" | "refuse" | "refused" | "prefer_not" | "prefer_not_to_say" | "no_answer" | "hopp_over"
        | "vil_ikke_svare" => Choice::Skip,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(question: &str, answer: &str) -> Expression {
        Expression::Is(question.to_owned(), answer.to_owned())
    }

    #[test]
    fn expressions_of_forms_in_the_field_are_read() {
        assert_eq!(parse("${a} = 'yes'"), Ok(is("a", "yes")));
        assert_eq!(
            parse("selected(${a}, “yes”) and not(${b}='no')"),
            Ok(Expression::All(vec![is("a", "yes"), Expression::Not(Box::new(is("b", "no")))]))
        );
        assert_eq!(parse("(${a}='yes' or ${b}='yes')"), Ok(Expression::Any(vec![is("a", "yes"), is("b", "yes")])));
        let sum = Sum { parts: vec![is("a", "yes"), is("b", "yes")], selected: vec!["m".to_owned()] };
        assert_eq!(
            parse("if(${a}='yes',1,0)+(${b}='yes')+count-selected(${m}) > 1"),
            Ok(Expression::AtLeast(2, Box::new(sum)))
        );
        assert_eq!(parse("${a} != ''"), Ok(Expression::Answered("a".to_owned())));
        assert_eq!(parse("count-selected(${m}) >= 0"), Ok(Expression::Always));
    }

    #[test]
    fn what_has_no_counterpart_is_said() {
        for (text, part) in [
            ("${age} < 18", "larger or smaller"),
            ("${a}", "alone is no condition"),
            ("regex(${a}, '[0-9]')", "regex() has no counterpart"),
            ("${a} = 'yes' or", "ends too early"),
            ("${a = 'yes'", "has no }"),
            ("'a", "has no end"),
            ("today() > 2", "today() has no counterpart"),
            ("a and b", "isn't understood"),
            ("${a}='1' ; x", "“;” isn't understood"),
        ] {
            let error = parse(text).expect_err(text);
            assert!(error.contains(part), "{text}: {error}");
        }
        assert!(parse(&"(".repeat(10_000)).is_err());
    }
}
