//! A questionnaire as a picture: questions on the left, outcomes on the right, and between them the
//! conditions that ask for more than one of several. Made here, so that no other program is needed; the
//! same graph can be handed to Graphviz.

use std::fmt::Write;

use crate::model::{Condition, Questionnaire};
use crate::render::html::Text;

/// A condition that stands between questions and outcomes.
struct Gate {
    label: String,
    column: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Question(usize),
    Gate(usize),
    Outcome(usize),
}

#[derive(Default)]
struct Graph {
    gates: Vec<Gate>,
    edges: Vec<(Node, Node, String)>,
    named: Vec<(String, usize)>,
}

impl Graph {
    fn of(check: &Questionnaire) -> Graph {
        let mut graph = Graph::default();
        for (place, outcome) in check.outcomes.iter().enumerate() {
            graph.connect(check, &outcome.enable_when, Node::Outcome(place));
        }
        graph
    }

    /// Draws what leads into `to`, and gives the column of the farthest gate.
    fn connect(&mut self, check: &Questionnaire, condition: &Condition, to: Node) -> usize {
        match condition {
            Condition::Always => 0,
            Condition::Answer(question, choices) => {
                let usual = check.questions.get(*question).is_some_and(|q| q.help() == *choices);
                let label = if usual { String::new() } else { choices.to_string() };
                self.edges.push((Node::Question(*question), to, label));
                0
            }
            Condition::Any(parts) => parts.iter().map(|part| self.connect(check, part, to)).max().unwrap_or(0),
            Condition::All(parts) => self.gate(check, "all of".to_owned(), parts, to),
            Condition::AtLeast(count, parts) => self.gate(check, format!("at least {count} of"), parts, to),
            Condition::Not(part) => self.gate(check, "not".to_owned(), std::slice::from_ref(part), to),
            Condition::Named(named) => {
                if let Some((_, gate)) = self.named.iter().find(|(id, _)| *id == named.id) {
                    let gate = *gate;
                    self.edges.push((Node::Gate(gate), to, String::new()));
                    return self.gates[gate].column;
                }
                self.named.push((named.id.clone(), self.gates.len()));
                self.gate(check, named.id.clone(), std::slice::from_ref(&named.condition), to)
            }
        }
    }

    fn gate(&mut self, check: &Questionnaire, label: String, parts: &[Condition], to: Node) -> usize {
        let gate = self.gates.len();
        self.gates.push(Gate { label, column: 0 });
        let inner = parts.iter().map(|part| self.connect(check, part, Node::Gate(gate))).max().unwrap_or(0);
        self.gates[gate].column = inner + 1;
        self.edges.push((Node::Gate(gate), to, String::new()));
        inner + 1
    }
}

fn shortened(text: &str) -> String {
    const MOST: usize = 74;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let short: String = text.chars().take(MOST - 1).collect();
    format!("{}…", short.trim_end())
}

const ROW: f64 = 26.0;
const LEFT: f64 = 560.0;
const COLUMN: f64 = 190.0;
const RIGHT: f64 = 420.0;

/// The drawing as SVG. It has no colour but black and grey.
pub fn svg(check: &Questionnaire, message: &dyn Fn(&str) -> String) -> String {
    let graph = Graph::of(check);
    let columns = graph.gates.iter().map(|gate| gate.column).max().unwrap_or(0);
    let between = 160.0 + COLUMN * columns as f64;
    let width = LEFT + between + RIGHT;
    let rows = check.questions.len() + check.sections.len();
    let height = 40.0 + ROW * rows.max(check.outcomes.len() * 2) as f64;

    let mut question_y = Vec::new();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title>{}</title>\n<desc>Questions on the left, what they lead to on the right. A question stands for its answers yes and not sure.</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n",
        Text(&check.id)
    );
    let mut y = 30.0;
    let mut labels = String::new();
    for (section, part) in check.sections.iter().enumerate() {
        let _ =
            writeln!(labels, "<text x=\"10\" y=\"{y}\" font-weight=\"bold\">{}</text>", Text(&message(&part.title)));
        y += ROW;
        for (_, question) in check.questions_of(section) {
            question_y.push(y);
            let words = message(&question.text);
            let _ = writeln!(
                labels,
                "<text x=\"24\" y=\"{y}\">{}<title>{}: {}</title></text>",
                Text(&shortened(&words)),
                Text(&question.id),
                Text(&words)
            );
            y += ROW;
        }
    }
    let step = (height - 40.0) / check.outcomes.len().max(1) as f64;
    let outcome_y: Vec<f64> = (0..check.outcomes.len()).map(|place| 30.0 + step * (place as f64 + 0.5)).collect();
    for (outcome, y) in check.outcomes.iter().zip(&outcome_y) {
        let always = if outcome.is_always() { " (always)" } else { "" };
        let _ = writeln!(
            labels,
            "<text x=\"{}\" y=\"{y}\"><tspan font-weight=\"bold\">{}</tspan>{always} {}</text>",
            LEFT + between + 10.0,
            Text(&outcome.id),
            Text(&shortened(&message(&outcome.text)))
        );
    }
    let gate_x = |gate: usize| LEFT + 100.0 + COLUMN * (graph.gates[gate].column as f64 - 1.0) + COLUMN / 2.0;
    let gate_y = gate_heights(&graph, &question_y, height);
    for (gate, place) in graph.gates.iter().zip(0..) {
        let (x, y) = (gate_x(place), gate_y[place]);
        let _ = writeln!(
            labels,
            "<rect x=\"{}\" y=\"{}\" width=\"110\" height=\"22\" rx=\"4\" fill=\"#fff\" stroke=\"#000\"/><text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{}</text>",
            x - 55.0,
            y - 15.0,
            Text(&gate.label)
        );
    }
    for (from, to, label) in &graph.edges {
        let (x1, y1) = match from {
            Node::Question(place) => (LEFT, question_y.get(*place).copied().unwrap_or(0.0) - 4.0),
            Node::Gate(place) => (gate_x(*place) + 55.0, gate_y[*place] - 4.0),
            Node::Outcome(_) => continue,
        };
        let (x2, y2) = match to {
            Node::Outcome(place) => (LEFT + between, outcome_y[*place] - 4.0),
            Node::Gate(place) => (gate_x(*place) - 55.0, gate_y[*place] - 4.0),
            Node::Question(_) => continue,
        };
        let middle = (x1 + x2) / 2.0;
        let _ = writeln!(
            svg,
            "<path d=\"M{x1} {y1:.1}C{middle} {y1:.1} {middle} {y2:.1} {x2} {y2:.1}\" fill=\"none\" stroke=\"#777\"/>"
        );
        if !label.is_empty() {
            let _ =
                writeln!(svg, "<text x=\"{}\" y=\"{:.1}\" font-size=\"11\">{}</text>", x1 + 6.0, y1 - 3.0, Text(label));
        }
    }
    svg.push_str(&labels);
    svg.push_str("</svg>\n");
    svg
}

/// Gates stand at the middle of what leads into them, and not on each other.
fn gate_heights(graph: &Graph, question_y: &[f64], height: f64) -> Vec<f64> {
    let mut heights: Vec<f64> = vec![height / 2.0; graph.gates.len()];
    for column in 1..=graph.gates.iter().map(|gate| gate.column).max().unwrap_or(0) {
        let mut placed: Vec<f64> = Vec::new();
        for gate in (0..graph.gates.len()).filter(|gate| graph.gates[*gate].column == column) {
            let from: Vec<f64> = graph
                .edges
                .iter()
                .filter(|(_, to, _)| *to == Node::Gate(gate))
                .filter_map(|(from, _, _)| match from {
                    Node::Question(place) => question_y.get(*place).copied(),
                    Node::Gate(other) => Some(heights[*other]),
                    Node::Outcome(_) => None,
                })
                .collect();
            let mut y = if from.is_empty() { height / 2.0 } else { from.iter().sum::<f64>() / from.len() as f64 };
            while placed.iter().any(|other| (other - y).abs() < ROW + 2.0) {
                y += ROW + 2.0;
            }
            placed.push(y);
            heights[gate] = y;
        }
    }
    heights
}

/// The drawing for Graphviz.
pub fn dot(check: &Questionnaire, message: &dyn Fn(&str) -> String) -> String {
    let graph = Graph::of(check);
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "));
    let name = |node: &Node| match node {
        Node::Question(place) => format!("q{}", place + 1),
        Node::Gate(place) => format!("g{}", place + 1),
        Node::Outcome(place) => format!("o{}", place + 1),
    };
    let mut dot = format!("digraph {} {{\nrankdir=LR; node [shape=box, fontname=\"sans-serif\"];\n", quoted(&check.id));
    for (section, part) in check.sections.iter().enumerate() {
        let _ = writeln!(dot, "subgraph cluster_{section} {{ label={};", quoted(&message(&part.title)));
        for (place, question) in check.questions_of(section) {
            let _ = writeln!(dot, "{} [label={}];", name(&Node::Question(place)), quoted(&message(&question.text)));
        }
        dot.push_str("}\n");
    }
    for (place, gate) in graph.gates.iter().enumerate() {
        let _ = writeln!(dot, "{} [shape=ellipse, label={}];", name(&Node::Gate(place)), quoted(&gate.label));
    }
    for (place, outcome) in check.outcomes.iter().enumerate() {
        let style = if outcome.is_always() { ", style=bold" } else { "" };
        let _ = writeln!(dot, "{} [label={}{style}];", name(&Node::Outcome(place)), quoted(&message(&outcome.text)));
    }
    for (from, to, label) in &graph.edges {
        let label = if label.is_empty() { String::new() } else { format!(" [label={}]", quoted(label)) };
        let _ = writeln!(dot, "{} -> {}{label};", name(from), name(to));
    }
    dot.push_str("}\n");
    dot
}
