// What people say for markup, templates, themes, and the making of sites and documents.

export const SITES = `
markup: formatting, tags, text with signs, format text
heading: title, headline, big text, hash, section title, header
paragraph: block of text, text block, empty line, section
emphasis: bold, italic, cursive, stress, highlight
hyperlink: link, clickable text, blue text
code block: show code, gray box, backticks, grey box, fenced
syntax highlighting: colored code, code colors
table of contents: toc, overview of sections, list of headings, chapter list
footnote: note at the bottom, little number, side note
alt text: picture description, image description, for blind people
favicon: little icon, tab icon, icon in the tab
template: blueprint, pattern, model, boilerplate, skeleton, stencil, form
placeholder: blank, dummy, fill in later, gap
partial: piece of template, reusable piece, snippet, header and footer
layout: arrangement, page structure, look, frame
theme: design, look, skin, style, appearance
navigation: menu, nav, get around, links on top
sidebar: side menu, column at the side, menu on the left
static site generator: website from markdown, website without database, make html from markdown, site builder
content management system: wordpress, edit website, admin panel
front matter: top of the file, dashes on top, page settings, page information, lines between dashes
shortcode: snippet in content, macro, embed video, short tag
permalink: fixed address, page address, url of a page, permanent link
slug: end of the url, url name, short name in url
taxonomy: categories, tags, grouping, keywords
archetype: default page, starting template, new page template
asset: pictures, css, resources
live reload: refresh automatically, see changes immediately, auto refresh, instant preview
preview: see before, try locally, look before publishing, test view
output directory: where the files land, finished files, result folder, public folder
multilingual: several languages, translate, languages, bilingual
pagination: several pages, next page, page numbers, split list in pages
feed: rss, subscribe, newsletter, atom
sitemap: list of pages, for google, overview of pages
cross-reference: link to another section, refer to
bibliography: sources, references, literature, list of sources
`
