//! The sentences for webmasters, on the page that makes snippets and in the help. Only files say them.
#![cfg_attr(feature = "ssr", deny(dead_code))]
#![cfg_attr(not(feature = "ssr"), allow(dead_code))]

/// The sentences for webmasters. Gaps are written `{name}`; what stands in `` ` `` is code.
#[derive(Debug)]
pub struct WebmasterMessages {
    /// What is seen in the picture of the site that other sites show, instead of it.
    pub(crate) picture_description: &'static str,
    /// Link on each view, to the page that makes snippets.
    pub(crate) builder_link: &'static str,
    /// Heading of the page that makes snippets.
    pub(crate) builder_title: &'static str,
    /// Under it.
    pub(crate) builder_lead: &'static str,
    /// Where there is no script.
    pub(crate) builder_needs_script: &'static str,
    /// Group of choices.
    pub(crate) builder_show: &'static str,
    /// A choice.
    pub(crate) builder_explorer: &'static str,
    /// A choice.
    pub(crate) builder_map: &'static str,
    /// A choice, and the field for it.
    pub(crate) builder_state: &'static str,
    /// A choice, and the field for it.
    pub(crate) builder_pillar: &'static str,
    /// A choice, and the field for it.
    pub(crate) builder_commitment: &'static str,
    /// Name of a field.
    pub(crate) builder_theme: &'static str,
    /// A choice.
    pub(crate) builder_theme_reader: &'static str,
    /// A choice.
    pub(crate) builder_theme_light: &'static str,
    /// A choice.
    pub(crate) builder_theme_dark: &'static str,
    /// Group of choices.
    pub(crate) builder_kind: &'static str,
    /// A choice.
    pub(crate) builder_kind_script: &'static str,
    /// A choice.
    pub(crate) builder_kind_frame: &'static str,
    /// A choice.
    pub(crate) builder_kind_element: &'static str,
    /// A choice.
    pub(crate) builder_kind_image: &'static str,
    /// Heading, and name of the field.
    pub(crate) builder_code: &'static str,
    /// Button.
    pub(crate) builder_copy: &'static str,
    /// Said after that.
    pub(crate) builder_copied: &'static str,
    /// What readers of the host are spared.
    pub(crate) builder_privacy: &'static str,
    /// Heading.
    pub(crate) builder_preview: &'static str,
    /// Group of choices.
    pub(crate) builder_width: &'static str,
    /// A choice.
    pub(crate) builder_width_phone: &'static str,
    /// A choice.
    pub(crate) builder_width_column: &'static str,
    /// A choice.
    pub(crate) builder_width_full: &'static str,
    /// Name of a field.
    pub(crate) builder_version: &'static str,
    /// A choice.
    pub(crate) builder_version_newest: &'static str,
    /// A choice. `{date}`: the day of a version.
    pub(crate) builder_version_kept: &'static str,
    /// Below that field.
    pub(crate) builder_version_note: &'static str,
    /// Name of a field.
    pub(crate) builder_height: &'static str,
    /// Link to the help for webmasters.
    pub(crate) builder_help: &'static str,
    /// Heading of the help for webmasters.
    pub(crate) help_title: &'static str,
    /// Under it.
    pub(crate) help_lead: &'static str,
    /// Link to the page that makes snippets.
    pub(crate) help_builder: &'static str,
    /// Heading.
    pub(crate) help_what_title: &'static str,
    /// Paragraph.
    pub(crate) help_what: &'static str,
    /// Caption of the table of addresses; the address of the site follows.
    pub(crate) help_what_caption: &'static str,
    /// Head of a column.
    pub(crate) help_what_name: &'static str,
    /// Head of a column.
    pub(crate) help_what_path: &'static str,
    /// Head of a column.
    pub(crate) help_what_height: &'static str,
    /// Paragraph.
    pub(crate) help_what_languages: &'static str,
    /// Paragraph.
    pub(crate) help_what_more: &'static str,
    /// Heading.
    pub(crate) help_paste_title: &'static str,
    /// Paragraph.
    pub(crate) help_paste: &'static str,
    /// Paragraph.
    pub(crate) help_script: &'static str,
    /// Paragraph.
    pub(crate) help_frame: &'static str,
    /// Paragraph.
    pub(crate) help_element: &'static str,
    /// Paragraph.
    pub(crate) help_image: &'static str,
    /// Heading.
    pub(crate) help_where_title: &'static str,
    /// Paragraph.
    pub(crate) help_html: &'static str,
    /// Paragraph.
    pub(crate) help_wordpress: &'static str,
    /// Paragraph.
    pub(crate) help_drupal: &'static str,
    /// Paragraph.
    pub(crate) help_drupal_script: &'static str,
    /// Heading.
    pub(crate) help_policy_title: &'static str,
    /// Paragraph.
    pub(crate) help_policy: &'static str,
    /// Paragraph.
    pub(crate) help_policy_less: &'static str,
    /// Paragraph.
    pub(crate) help_headers: &'static str,
    /// Paragraph.
    pub(crate) help_sandbox: &'static str,
    /// Heading.
    pub(crate) help_versions_title: &'static str,
    /// Paragraph.
    pub(crate) help_versions: &'static str,
    /// Before the list of versions.
    pub(crate) help_versions_kept: &'static str,
    /// Where there is none.
    pub(crate) help_versions_none: &'static str,
    /// Heading.
    pub(crate) help_heights_title: &'static str,
    /// Paragraph.
    pub(crate) help_heights: &'static str,
    /// Heading.
    pub(crate) help_steering_title: &'static str,
    /// Paragraph.
    pub(crate) help_steering: &'static str,
    /// Paragraph.
    pub(crate) help_steering_element: &'static str,
    /// Heading.
    pub(crate) help_privacy_title: &'static str,
    /// Paragraph.
    pub(crate) help_privacy: &'static str,
    /// What webmasters tell their readers.
    pub(crate) help_privacy_text: &'static str,
}
