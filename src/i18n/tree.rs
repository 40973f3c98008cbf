//! The syntax tree of a message, with places, and a walk through it.

use fluent_syntax::ast;

use super::span::Span;

pub(super) type Pattern = ast::Pattern<Span>;
pub(super) type Element = ast::PatternElement<Span>;
pub(super) type Expression = ast::Expression<Span>;
pub(super) type Inline = ast::InlineExpression<Span>;
pub(super) type Variant = ast::Variant<Span>;
pub(super) type Key = ast::VariantKey<Span>;
pub(super) type Arguments = ast::CallArguments<Span>;

/// What an expression is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The reader sees it.
    Shown,
    /// It decides between forms.
    Selector,
    /// It is given to a function.
    ToFunction,
    /// It is given to a term.
    ToTerm,
}

/// A stop on the walk.
pub(super) enum Node<'a> {
    /// Text as typed.
    Text(&'a Span),
    /// An expression other than a choice.
    Inline(&'a Inline, Role),
    /// A choice between forms; the walk goes on to its selector and forms.
    Choice(&'a Inline, &'a [Variant]),
}

/// Visits every node of a pattern, in the order of the file.
pub(super) fn walk<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(Node<'a>)) {
    for element in &pattern.elements {
        match element {
            Element::TextElement { value } => visit(Node::Text(value)),
            Element::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression, visit: &mut dyn FnMut(Node<'a>)) {
    match expression {
        Expression::Select { selector, variants } => {
            visit(Node::Choice(selector, variants));
            walk_inline(selector, Role::Selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
        Expression::Inline(inline) => walk_inline(inline, Role::Shown, visit),
    }
}

fn walk_inline<'a>(inline: &'a Inline, role: Role, visit: &mut dyn FnMut(Node<'a>)) {
    if let Inline::Placeable { expression } = inline {
        return walk_expression(expression, visit);
    }
    visit(Node::Inline(inline, role));
    let (arguments, role) = match inline {
        Inline::FunctionReference { arguments, .. } => (Some(arguments), Role::ToFunction),
        Inline::TermReference { arguments, .. } => (arguments.as_ref(), Role::ToTerm),
        _ => (None, role),
    };
    if let Some(arguments) = arguments {
        for value in arguments.positional.iter().chain(arguments.named.iter().map(|n| &n.value)) {
            walk_inline(value, role, visit);
        }
    }
}

/// The byte offset in the file at which an expression begins.
pub(super) fn start(inline: &Inline) -> usize {
    match inline {
        Inline::StringLiteral { value } => value.start() - 1,
        Inline::NumberLiteral { value } => value.start(),
        Inline::FunctionReference { id, .. } | Inline::MessageReference { id, .. } => id.name.start(),
        Inline::TermReference { id, .. } | Inline::VariableReference { id } => id.name.start() - 1,
        Inline::Placeable { expression } => match &**expression {
            Expression::Select { selector, .. } => start(selector),
            Expression::Inline(inline) => start(inline),
        },
    }
}

/// The name of a form, as it stands between `[` and `]`.
pub(super) fn key(variant: &Variant) -> &Span {
    match &variant.key {
        Key::Identifier { name } => name,
        Key::NumberLiteral { value } => value,
    }
}
