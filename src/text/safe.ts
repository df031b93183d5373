/**
 * Makes a text harmless to a terminal and to the eye: control characters become their pictures (ESC → ␛), line
 * breaks and tabs a space, halves of surrogate pairs and marks that reverse the direction of writing �. Each is
 * replaced by one unit, so offsets stay right.
 */
export function withoutControls(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const unit = character.charCodeAt(0);
    if (unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return ' ';
    if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
    return unit === 0x7f ? '␡' : '\ufffd';
  });
}

// Controls, lone surrogates, line and paragraph separators, and the marks of bidirectional text.
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
