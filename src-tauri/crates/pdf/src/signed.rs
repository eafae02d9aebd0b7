//! Whether what was added to a file after it was made are signatures and nothing else.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

/// Whether `whole` shows what `original` shows, with signatures added by incremental
/// updates (ISO 32000-1, 12.8 and 7.5.6). `whole` has to begin with `original`.
///
/// Every object of the original has to stand as it was, apart from the values of signature
/// fields, the list of them, what a signing program keeps beside them in the catalogue, and
/// when the file was last changed and by what.
/// Whether the signatures themselves are valid is for a program that knows certificates.
pub fn adds_only_signatures(original: &[u8], whole: &[u8]) -> bool {
    if !whole.starts_with(original) {
        return false;
    }
    let (Ok(before), Ok(after)) =
        (Document::load_mem(original), Document::load_mem(whole))
    else {
        return false;
    };
    // The trailer leads to the same catalogue.
    let root = |document: &Document| {
        document.trailer.get(b"Root").and_then(Object::as_reference).ok()
    };
    if root(&before) != root(&after) {
        return false;
    }
    let info = before.trailer.get(b"Info").and_then(Object::as_reference).ok();
    before.objects.iter().all(|(id, object)| {
        let Some(now) = after.objects.get(id) else { return is_file_structure(object) };
        match (object, now) {
            (Object::Dictionary(one), Object::Dictionary(other)) if Some(*id) == info => {
                same_but(one, other, &[b"ModDate", b"Producer"])
            }
            _ => is_beside_the_pages(object) || stands(object, now, &after),
        }
    })
}

/// What no page shows: tables of objects, and what the file says of its own history.
fn is_beside_the_pages(object: &Object) -> bool {
    let Object::Stream(stream) = object else { return false };
    is_file_structure(object) || stream.dict.has_type(b"Metadata")
}

/// Streams that hold other objects and the table of them are no content.
fn is_file_structure(object: &Object) -> bool {
    let Object::Stream(stream) = object else { return false };
    stream.dict.has_type(b"XRef") || stream.dict.has_type(b"ObjStm")
}

/// Keys of a signature field and of its place that signing may set.
const FIELD: [&[u8]; 10] =
    [b"V", b"AP", b"MK", b"M", b"F", b"SV", b"Lock", b"DA", b"Ff", b"AS"];
/// Keys of the catalogue: the form, certificates for the long term, permissions.
const CATALOGUE: [&[u8]; 5] = [b"AcroForm", b"DSS", b"Extensions", b"Perms", b"Version"];
const FORM: [&[u8]; 4] = [b"SigFlags", b"Fields", b"DA", b"DR"];

fn stands(before: &Object, after: &Object, document: &Document) -> bool {
    if same(before, after) {
        return true;
    }
    let (Object::Dictionary(one), Object::Dictionary(other)) = (before, after) else {
        return false;
    };
    if is_signature_field(one) {
        return same_but(one, other, &FIELD);
    }
    if one.has_type(b"Catalog") {
        return same_but(one, other, &CATALOGUE) && form_stands(one, other, document);
    }
    if one.has(b"Fields") {
        return same_but(one, other, &FORM) && keeps(one, other, b"Fields", document);
    }
    one.has_type(b"Page")
        && same_but(one, other, &[b"Annots"])
        && keeps(one, other, b"Annots", document)
}

fn is_signature_field(dictionary: &Dictionary) -> bool {
    dictionary.get(b"FT").and_then(Object::as_name).is_ok_and(|it| it == b"Sig")
}

fn same_but(one: &Dictionary, other: &Dictionary, free: &[&[u8]]) -> bool {
    let keys: BTreeSet<&Vec<u8>> =
        one.iter().chain(other.iter()).map(|(key, _)| key).collect();
    keys.into_iter().filter(|key| !free.contains(&key.as_slice())).all(|key| {
        match (one.get(key), other.get(key)) {
            (Ok(one), Ok(other)) => same(one, other),
            _ => false,
        }
    })
}

/// Whether two objects mean the same, however their strings are spelt.
fn same(one: &Object, other: &Object) -> bool {
    match (one, other) {
        (Object::String(a, _), Object::String(b, _)) => a == b,
        (Object::Array(a), Object::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Object::Dictionary(a), Object::Dictionary(b)) => {
            a.len() == b.len() && same_but(a, b, &[])
        }
        _ => one == other,
    }
}

/// A form in an object of its own is compared there; one in the catalogue is compared here.
fn form_stands(one: &Dictionary, other: &Dictionary, document: &Document) -> bool {
    match (one.get(b"AcroForm"), other.get(b"AcroForm")) {
        (Ok(Object::Reference(a)), Ok(Object::Reference(b))) => a == b,
        (Ok(Object::Dictionary(a)), Ok(Object::Dictionary(b))) => {
            same_but(a, b, &FORM) && keeps(a, b, b"Fields", document)
        }
        (Err(_), Err(_)) => true,
        // A paper without fields gets its form with the first signature.
        (Err(_), Ok(form)) => {
            let form = match form {
                Object::Reference(id) => document.get_dictionary(*id),
                form => form.as_dict(),
            };
            form.is_ok_and(|it| it.iter().all(|(key, _)| FORM.contains(&key.as_slice())))
        }
        _ => false,
    }
}

/// Whether a list has everything that it had, in that order, and beyond it only fields for
/// signatures that nobody sees: one that is seen could cover what was printed.
fn keeps(one: &Dictionary, other: &Dictionary, key: &[u8], document: &Document) -> bool {
    let (Some(before), Some(after)) =
        (list(one, key, document), list(other, key, document))
    else {
        return false;
    };
    after.starts_with(&before)
        && after[before.len()..].iter().all(|id| {
            let added = document.get_dictionary(*id);
            added.is_ok_and(|it| is_signature_field(it) && is_unseen(it))
        })
}

/// Whether a field takes no room on its page.
fn is_unseen(field: &Dictionary) -> bool {
    let Ok(bounds) = field.get(b"Rect").and_then(Object::as_array) else { return true };
    let bounds: Vec<f32> = bounds.iter().filter_map(|it| it.as_float().ok()).collect();
    matches!(bounds.as_slice(), [left, bottom, right, top] if left == right || bottom == top)
}

/// The objects that a list refers to; an absent list refers to none. Nothing where it
/// holds anything else, such as a note of its own.
fn list(
    dictionary: &Dictionary,
    key: &[u8],
    document: &Document,
) -> Option<Vec<ObjectId>> {
    let items = match dictionary.get(key) {
        Ok(Object::Reference(id)) => {
            document.get_object(*id).and_then(Object::as_array).ok()?
        }
        Ok(object) => object.as_array().ok()?,
        Err(_) => return Some(Vec::new()),
    };
    items.iter().map(|it| it.as_reference().ok()).collect()
}
