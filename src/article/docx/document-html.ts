import mammoth from 'mammoth';

/**
 * What Word's styles are in HTML. The title's style is the only first heading, so that a document with a title and
 * sections is told from one of several articles. Notes' numbers are no words.
 */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h5:fresh",
  ...[1, 2, 3].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  ...[1, 2, 3].map((level) => `p[style-name='Heading ${level}'] => h${level + 1}:fresh`),
  ...[1, 2, 3].map((level) => `p.Heading${level} => h${level + 1}:fresh`),
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Centred paragraph'] => center:fresh",
];

/** The HTML of a .docx file, its deleted text and comments left out. Throws where the file is damaged. */
export async function documentHtml(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: STYLES,
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      transformDocument: (document: unknown) => withLayout(document),
    },
  );
  return value;
}

/** Word's layout that HTML of its own would lose: what is centred, and a first line's indent as two ideographic spaces. */
function withLayout(element: unknown): unknown {
  if (!isNode(element)) return element;
  const children = element.children?.map(withLayout);
  const node = children === undefined ? element : { ...element, children };
  if (node.type !== 'paragraph') return node;
  const isPlain = node.styleName === null || /^(?:normal|body text|正文)/i.test(node.styleName ?? '');
  if (!isPlain || node.numbering) return node;
  if (node.alignment === 'center') return { ...node, styleId: null, styleName: 'Centred paragraph' };
  if (Number(node.indent?.firstLine ?? 0) <= 0 || children === undefined || children.length === 0)
    return node;
  return { ...node, children: [INDENT, ...children] };
}

const INDENT = { type: 'text', value: '\u3000\u3000' };

/** What is used here of mammoth's nodes, which it gives no types. */
interface Node {
  readonly type: string;
  readonly children?: readonly unknown[];
  readonly styleName?: string | null;
  readonly alignment?: string | null;
  readonly numbering?: unknown;
  readonly indent?: { readonly firstLine?: string | null };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
