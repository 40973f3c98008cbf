//! Statistics as a plain chart and a table. The only module that names plotters.

use std::fmt::Write;

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::html::{Attribute, Text};
use super::words::Words;
use crate::check::{Chart, Data, Statistic, is_year};
use crate::i18n::Args;
use crate::model::Lang;

/// A statistic as `<figure>`: title, chart, table, source and trap.
///
/// # Errors
/// A message that can't be shown.
pub fn figure(statistic: &Statistic, words: &Words, lang: &Lang, data: &Data) -> Result<String, String> {
    let key = format!("statistic-{}", statistic.id);
    let none = Args::default();
    let title = words.html(lang, &key, None, &none)?;
    let description = words.html(lang, &key, Some("description"), &none)?;
    let trap = words.html(lang, &key, Some("trap"), &none)?;
    let columns: Vec<String> = statistic
        .columns
        .iter()
        .map(|column| words.text(lang, &format!("column-{column}"), None, &none))
        .collect::<Result<_, _>>()?;
    let mut html = format!(
        "<figure class=\"statistic\" id=\"{key}\"><figcaption><p class=\"statistic-title\">{title}</p><p>{description}</p></figcaption>"
    );
    html.push_str(&svg(statistic, words, lang, &columns)?);
    let _ = write!(
        html,
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{}\"><table><thead><tr>",
        Attribute(&words.text(lang, &key, None, &none)?)
    );
    for column in &columns {
        let _ = write!(html, "<th scope=\"col\">{}</th>", Text(column));
    }
    html.push_str("</tr></thead><tbody>");
    for (label, values) in &statistic.rows {
        let _ = write!(html, "<tr><th scope=\"row\">{}</th>", row_label(label, words, lang)?);
        for value in values {
            let cell = value.map_or("–".to_owned(), |value| words.decimal(lang, value));
            let _ = write!(html, "<td>{cell}</td>");
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></div>");
    let source = data.source_of(&statistic.source).map_or("", |source| source.title.as_str());
    let source = words.html(lang, "statistic-source", None, &Args::new().text("source", source))?;
    let _ = write!(html, "<p class=\"statistic-trap\">{trap}</p><p class=\"statistic-source\">{source}</p></figure>");
    Ok(html)
}

/// A row's label: a year stays as it is, a name is a message.
fn row_label(label: &str, words: &Words, lang: &Lang) -> Result<String, String> {
    if is_year(label) {
        Ok(label.to_owned())
    } else {
        words.html(lang, &format!("row-{label}"), None, &Args::default())
    }
}

/// The width of a chart in its own units: about that of a phone, so that its words stay readable there.
const WIDTH: u32 = 480;
/// The size of a chart's words in the same units.
const FONT: u32 = 18;
/// How strongly the columns of a table are drawn, from the first: without colours, so that a chart can be read
/// in print, in the dark and in forced colours.
const STRENGTHS: [f64; 5] = [0.9, 0.45, 0.2, 0.65, 0.3];

/// The chart of a statistic. Plotters draws it; its black becomes the colour of the text around it.
fn svg(statistic: &Statistic, words: &Words, lang: &Lang, columns: &[String]) -> Result<String, String> {
    let labels: Vec<String> =
        statistic.rows.iter().map(|(label, _)| row_label_text(label, words, lang)).collect::<Result<_, _>>()?;
    let mut svg = String::new();
    let legend = if columns.len() > 2 { columns.len() as u32 - 1 } else { 0 };
    let drawn = if statistic.rows.iter().any(|(label, _)| !is_year(label)) {
        bars_across(statistic, &labels, columns, legend, &mut svg)
    } else {
        bars_upright(statistic, &labels, columns, legend, &mut svg)
    };
    drawn.map_err(|error| format!("the chart of “{}” can't be drawn: {error}", statistic.id))?;
    let key = format!("statistic-{}", statistic.id);
    let none = Args::default();
    let title = words.text(lang, &key, None, &none)?;
    let description = words.text(lang, &key, Some("description"), &none)?;
    let body = svg.find("<svg").and_then(|at| svg[at..].find('>').map(|end| &svg[at + end + 1..])).unwrap_or("");
    let height = height(statistic, legend);
    // What all its words have is said once, at the root.
    let font = body.find(" font-size=\"").map_or("", |at| {
        let length = body[at..].match_indices('"').nth(1).map_or(0, |(end, _)| end + 1);
        &body[at..at + length]
    });
    let head = format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" fill=\"currentColor\" font-family=\"sans-serif\"{font} xmlns=\"http://www.w3.org/2000/svg\"><title>{}</title><desc>{}</desc>",
        Text(&title),
        Text(&description)
    );
    let mut body = body.replace("#000000", "currentColor");
    let said =
        [" fill=\"currentColor\"", " font-family=\"sans-serif\"", " stroke=\"none\"", " opacity=\"1\"", "\n", font];
    for said in said.into_iter().filter(|said| !said.is_empty()) {
        body = body.replace(said, "");
    }
    Ok(head + &body)
}

fn row_label_text(label: &str, words: &Words, lang: &Lang) -> Result<String, String> {
    if is_year(label) {
        Ok(label.to_owned())
    } else {
        words.text(lang, &format!("row-{label}"), None, &Args::default())
    }
}

fn height(statistic: &Statistic, legend: u32) -> u32 {
    let across = statistic.rows.iter().any(|(label, _)| !is_year(label));
    let body = if across { statistic.rows.len() as u32 * 44 + 8 } else { 280 };
    body + legend * 26
}

/// The largest value of a row: of all its columns together where they stand on each other.
fn maximum(statistic: &Statistic) -> f64 {
    let row = |values: &Vec<Option<f64>>| match statistic.chart {
        Chart::Stacked => values.iter().flatten().sum(),
        Chart::Bar => values.iter().flatten().copied().fold(0.0, f64::max),
    };
    statistic.rows.iter().map(|(_, values)| row(values)).fold(1.0, f64::max)
}

type Drawn = Result<(), Box<dyn std::error::Error>>;

fn words_style(anchor: HPos) -> TextStyle<'static> {
    ("sans-serif", FONT).into_font().color(&BLACK).pos(Pos::new(anchor, VPos::Center))
}

/// Names of the columns, each with the strength in which it is drawn.
fn draw_legend(area: &DrawingArea<SVGBackend, plotters::coord::Shift>, columns: &[String], legend: u32) -> Drawn {
    for (index, name) in columns.iter().skip(1).enumerate().take(legend as usize) {
        let y = index as i32 * 26 + 12;
        let colour = BLACK.mix(STRENGTHS[index % STRENGTHS.len()]);
        area.draw(&Rectangle::new([(2, y - 7), (18, y + 7)], colour.filled()))?;
        area.draw(&plotters::element::Text::new(name.clone(), (26, y), words_style(HPos::Left)))?;
    }
    Ok(())
}

/// Bars that stand, one place for each year.
fn bars_upright(statistic: &Statistic, labels: &[String], columns: &[String], legend: u32, svg: &mut String) -> Drawn {
    let size = (WIDTH, height(statistic, legend));
    let area = SVGBackend::with_string(svg, size).into_drawing_area();
    draw_legend(&area, columns, legend)?;
    let top = (legend * 26 + 24) as i32;
    let (bottom, left, right) = (size.1 as i32 - 30, 4.0, f64::from(WIDTH) - 4.0);
    let place = (right - left) / labels.len() as f64;
    let scale = f64::from(bottom - top) / maximum(statistic);
    area.draw(&PathElement::new([(left as i32, bottom), (right as i32, bottom)], BLACK))?;
    for (row, (label, (_, values))) in labels.iter().zip(&statistic.rows).enumerate() {
        let start = left + place * row as f64 + place * 0.12;
        let width = place * 0.76;
        let middle = (start + width / 2.0) as i32;
        let short = if place < 44.0 { &label[label.len() - 2..] } else { label.as_str() };
        area.draw(&plotters::element::Text::new(short.to_owned(), (middle, bottom + 15), words_style(HPos::Center)))?;
        let mut base = f64::from(bottom);
        let each = width / values.len() as f64;
        for (column, value) in values.iter().enumerate() {
            let Some(value) = value else { continue };
            let colour = BLACK.mix(STRENGTHS[column % STRENGTHS.len()]);
            let (x, w, from) = match statistic.chart {
                Chart::Stacked => (start, width, base),
                Chart::Bar => (start + each * column as f64, each, f64::from(bottom)),
            };
            let to = from - value * scale;
            area.draw(&Rectangle::new([(x as i32, to as i32), ((x + w) as i32 - 1, from as i32)], colour.filled()))?;
            base = to;
            if statistic.chart != Chart::Stacked && (values.len() == 1 || each > 20.0) {
                let at = ((x + w / 2.0) as i32, to as i32 - 11);
                area.draw(&plotters::element::Text::new(value.to_string(), at, words_style(HPos::Center)))?;
            }
        }
        if statistic.chart == Chart::Stacked {
            let sum: f64 = values.iter().flatten().sum();
            area.draw(&plotters::element::Text::new(
                sum.to_string(),
                (middle, base as i32 - 11),
                words_style(HPos::Center),
            ))?;
        }
        if statistic.break_after.as_deref() == Some(label.as_str()) {
            let x = (left + place * (row as f64 + 1.0)) as i32;
            area.draw(&PathElement::new([(x, top - 20), (x, bottom + 28)], BLACK.stroke_width(2)))?;
        }
    }
    area.present()?;
    Ok(())
}

/// Bars that lie, with the names over them: names are longer than a phone has room beside a bar.
fn bars_across(statistic: &Statistic, labels: &[String], columns: &[String], legend: u32, svg: &mut String) -> Drawn {
    let size = (WIDTH, height(statistic, legend));
    let area = SVGBackend::with_string(svg, size).into_drawing_area();
    draw_legend(&area, columns, legend)?;
    let room = f64::from(WIDTH) - 60.0;
    let sums: Vec<f64> = statistic.rows.iter().map(|(_, values)| values.iter().flatten().sum()).collect();
    let scale = room / sums.iter().copied().fold(1.0, f64::max);
    for (row, (label, (_, values))) in labels.iter().zip(&statistic.rows).enumerate() {
        let y = (legend * 26) as i32 + row as i32 * 44 + 12;
        area.draw(&plotters::element::Text::new(label.clone(), (0, y), words_style(HPos::Left)))?;
        let mut x = 0.0;
        for (column, value) in values.iter().enumerate() {
            let width = value.unwrap_or(0.0) * scale;
            let colour = BLACK.mix(STRENGTHS[column % STRENGTHS.len()]);
            let corners = [(x as i32, y + 12), ((x + width) as i32, y + 26)];
            area.draw(&Rectangle::new(corners, colour.filled()))?;
            x += width;
        }
        let sum = plotters::element::Text::new(sums[row].to_string(), (x as i32 + 8, y + 19), words_style(HPos::Left));
        area.draw(&sum)?;
    }
    area.present()?;
    Ok(())
}
