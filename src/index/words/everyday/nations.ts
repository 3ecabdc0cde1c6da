// Countries and those who live in them, and what everybody shortens: each is said for the other.

export const NATIONS = `
germany: german
france: french
britain: british, britons
england: english
scotland: scottish, scots
ireland: irish
spain: spanish, spaniards
portugal: portuguese
italy: italian
greece: greek
rome: roman
turkey: turkish, turks
poland: polish
russia: russian
prussia: prussian
austria: austrian
hungary: hungarian
netherlands: dutch
sweden: swedish, swedes
norway: norwegian
denmark: danish, danes
switzerland: swiss
china: chinese
japan: japanese
india: indian
egypt: egyptian
mexico: mexican
america: american
europe: european
africa: african
asia: asian
first world war: ww1, wwi, world war 1, world war i, world war one
second world war: ww2, wwii, world war 2, world war ii, world war two
united states: usa
united kingdom: uk
european union: eu
soviet union: ussr
`
