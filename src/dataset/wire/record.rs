//! What every type of the published file has: reading that says all that is wrong, writing, its texts, and the schema.

/// Reads a field; one with a serde default may be left out of the file.
macro_rules! field {
    ($at:ident, $object:ident, $name:ident: $type:ty) => {
        $at.field::<$type>($object, stringify!($name))
    };
    ($at:ident, $object:ident, $name:ident: $type:ty, $($serde:tt)+) => {
        $at.field_or_default::<$type>($object, stringify!($name))
    };
}

/// Derives what every record needs: reading that says everything that is wrong, writing, its texts, and the schema.
macro_rules! record {
    ($($(#[$meta:meta])* pub struct $name:ident { $(
        $(#[doc = $doc:literal])* $(#[serde($($serde:tt)+)])? pub $field:ident : $type:ty,
    )* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[doc = $doc])* $(#[serde($($serde)+)])? pub $field : $type,)* }

        impl $crate::dataset::read::Read for $name {
            fn read(value: &serde_json::Value, at: &mut $crate::dataset::read::Reader) -> Option<$name> {
                let object = at.object(value, &[$(stringify!($field)),*])?;
                // All fields first, so that everything that is wrong is said.
                $(let $field = field!(at, object, $field: $type $(, $($serde)+)?);)*
                Some($name { $($field: $field?,)* })
            }
        }

        impl $crate::dataset::texts::Texts for $name {
            fn texts(&self, at: &mut String, visit: $crate::dataset::texts::Visit<'_>) {
                $($crate::dataset::texts::step(at, stringify!($field), &self.$field, visit);)*
            }
        }
    )*};
}

/// The same for words from a closed list, with the list itself as `ALL` and the published word as `as_str`.
macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)* })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(feature = "tools", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $word)] $variant,)* }

        impl $name {
            /// All words, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// The word as it is published.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }

        impl $crate::dataset::read::Read for $name {
            fn read(value: &serde_json::Value, at: &mut $crate::dataset::read::Reader) -> Option<$name> {
                at.word(value, $name::ALL, $name::as_str)
            }
        }

        impl $crate::dataset::texts::Texts for $name {}
    )*};
}
