import { escaped } from './escaped.ts';
import type { About } from './game-files.ts';

/** The standards of SCORM that packages are made for. */
export type Standard = 'scorm12' | 'scorm2004';

/** What a package is made of, and its title. */
export type Wanted = About & { title: string };

/** `imsmanifest.xml`: one activity, one page, and the list of the files beside it. */
export function manifest(standard: Standard, wanted: Pick<Wanted, 'story' | 'title'>, files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${standard === 'scorm12' ? for12(wanted, files) : for2004(wanted, files)}`;
}

function for12({ story, title }: Pick<Wanted, 'story' | 'title'>, files: readonly string[]): string {
  return `<manifest identifier="${identifier(story)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="stories">
    <organization identifier="stories">
      <title>${escaped(title)}</title>
      <item identifier="game" identifierref="page" isvisible="true"${parameters(story)}>
        <title>${escaped(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${fileLines(files)}
    </resource>
  </resources>
</manifest>
`;
}

/** Completion is what the game says, and nothing is made of it beyond that: no objective is measured and success stays unknown. */
function for2004({ story, title }: Pick<Wanted, 'story' | 'title'>, files: readonly string[]): string {
  return `<manifest identifier="${identifier(story)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="stories">
    <organization identifier="stories">
      <title>${escaped(title)}</title>
      <item identifier="game" identifierref="page" isvisible="true"${parameters(story)}>
        <title>${escaped(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true" />
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormType="sco" href="index.html">
${fileLines(files)}
    </resource>
  </resources>
</manifest>
`;
}

const identifier = (story: string | null) => `joined-up${story ? `-${story}` : ''}`;
const parameters = (story: string | null) => (story ? ` parameters="?story=${story}"` : '');
const fileLines = (files: readonly string[]) => files.map((name) => `      <file href="${escaped(name)}" />`).join('\n');
