// Clipped words and slang that stand for one written word; nobody who reads the long one thinks of the short one.

export const CLIPPED = `
kubernetes: kube
python: py
message: msg
string: str
character: char
maximum: max
minimum: min
average: avg
reference: ref
statistics: stats
destination: dest, dst
previous: prev
address: addr
introduction: intro
`
