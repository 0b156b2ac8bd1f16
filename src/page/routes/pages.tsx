import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { languageOf } from '../../app/workspace/language-of.ts';
import { Trouble } from '../../trouble.ts';
import { bureauMessages } from '../../words/areas/page/bureau.ts';
import { pageMessages } from '../../words/areas/page.ts';
import { troubleMessages } from '../../words/areas/troubles/trouble.ts';
import type { Language } from '../../words/language.ts';
import type { Shown } from '../../words/shown.ts';
import { sizeWords } from '../../words/size-words.ts';
import { guidedTroubleWords } from '../../words/trouble-words.ts';
import { mostUploaded } from '../answers/uploads.ts';
import { pageScript } from '../assets/page-script.ts';
import { pageStyle } from '../assets/page-style.ts';
import { openPlace, type Place, type Setting } from '../place.ts';
import { guard } from '../serving/guard.ts';
import type { Session } from '../serving/session.ts';
import type { Turns } from '../serving/turns.ts';
import { answerSteps, Duty, dutyTitle } from '../views/duty.tsx';
import { GuessesOpen } from '../views/guesses-open.tsx';
import { Layout, Lines } from '../views/layout.tsx';
import { Duties, Overview } from '../views/overview.tsx';
import { alive } from './alive.ts';
import { answer, BrokenForm } from './answer.tsx';
import { districtFile, districtTable, showDistrict, takeSent } from './district.tsx';
import { changeDraftHere, showDraft } from './draft.tsx';
import { evidenceFile, showEvidence } from './evidence.tsx';
import { choosePlanAtFirst, first, showFirst } from './first.tsx';
import { handIn, packet, showHandIn, takeResults } from './hand-in.tsx';
import { importHere } from './import-here.tsx';
import { answersFile, noticeFile, showNotice } from './letters.tsx';
import { ofPlanSeen } from './of-plan-seen.tsx';
import { keepOwnWords } from './own-words.tsx';
import { saveRemedies } from './remedies.tsx';
import { reportFile, reportPreview, showReport } from './report.tsx';
import { saveReview, showReview, unitFile } from './review.tsx';
import { changeSetting, showSettings } from './settings.tsx';
import { type Answering, leadTo, show } from './show.tsx';
import { attachSorted, showSorting, takeFiles } from './sort.tsx';
import { showUndo, undo } from './undo.tsx';
import { showUndoReview, undoReview } from './undo-review.tsx';
import { addUnits, changeUnitIdHere, removeUnitHere, showUnits, unitsFile } from './units.tsx';
import { choosePlanHere, draftHere, removeHere, showRemoval, showYear } from './year.tsx';

/** All pages, for whoever the session lets in. */
export function pages(setting: Setting, session: Session, turns: Turns): Hono {
  const language = () => languageOf(setting.call, setting.host);
  const app = new Hono();
  app.use(guard(session, async (context) => plain(context, await language(), 'refused', 403)));
  app.use(async (_context, next) => {
    setting.living.touch();
    await next();
  });
  const onError = async (context: Context) => {
    const spoken = await language();
    const size = sizeWords(mostUploaded, spoken);
    return problem(context, spoken, [pageMessages[spoken].tooLarge({ size })], 413);
  };
  app.use(bodyLimit({ maxSize: mostUploaded, onError }));
  app.use(turns.taken);
  app.notFound(async (context) => plain(context, await language(), 'missing', 404));
  app.onError(async (error, context) => failed(error, context, await language()));
  addAssets(app, setting);
  addPages(app, setting);
  return app;
}

function addAssets(app: Hono, { living }: Setting): void {
  app.get('/page.css', (context) => context.body(pageStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/page.js', (context) => context.body(pageScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.get('/alive', () => alive(living));
}

function addPages(app: Hono, setting: Setting): void {
  /** Where there is no ledger yet, every page leads to the first questions. */
  const placed = (answering: Answering) => async (context: Context) => {
    const place = await openPlace(setting);
    return place === undefined ? context.redirect('/first', 303) : answering(context, setting, place);
  };
  const formed = (answering: Answering) => placed(ofPlanSeen(answering));
  app.get('/', placed(showOverview));
  app.get('/duties', placed(showDuties));
  app.get('/duty/:id', placed(showDuty));
  app.post('/duty/:id', formed(answerDuty));
  app.get('/evidence', placed(showEvidence));
  app.get('/evidence/sort', placed(showSorting));
  app.post('/evidence/sort', formed(takeFiles));
  app.post('/evidence/attach', formed(attachSorted));
  app.get('/files/:sha256', placed(evidenceFile('download')));
  app.get('/files/:sha256/view', placed(evidenceFile('view')));
  app.get('/report', placed(showReport));
  app.post('/report/words', formed(keepOwnWords));
  app.post('/report/remedies', formed(saveRemedies));
  app.get('/report/preview', placed(reportPreview));
  app.get('/report/:format', placed(reportFile));
  app.get('/hand-in', placed(showHandIn));
  app.post('/hand-in', formed(handIn));
  app.post('/hand-in/results', formed(takeResults));
  app.get('/hand-in/packet', placed(packet));
  app.get('/district', placed(ofBureau(showDistrict)));
  app.get('/district/table', placed(ofBureau(districtTable)));
  app.get('/district/table/:format', placed(ofBureau(districtFile)));
  app.post('/district/inbox', formed(ofBureau(takeSent)));
  app.get('/district/review', placed(ofBureau(showReview)));
  app.post('/district/review', formed(ofBureau(saveReview)));
  app.get('/district/review/undo', placed(ofBureau(showUndoReview)));
  app.post('/district/review/undo', formed(ofBureau(undoReview)));
  app.get('/district/answers', placed(ofBureau(answersFile)));
  app.get('/district/notice', placed(ofBureau(showNotice)));
  app.get('/district/notice/zip', placed(ofBureau(noticeFile)));
  app.get('/district/files/:unit/:sha256', placed(ofBureau(unitFile('download'))));
  app.get('/district/files/:unit/:sha256/view', placed(ofBureau(unitFile('view'))));
  app.get('/district/units', placed(ofWhoMayList(showUnits)));
  app.post('/district/units', formed(ofWhoMayList(addUnits)));
  app.post('/district/units/remove', formed(ofBureau(removeUnitHere)));
  app.post('/district/units/id', formed(ofBureau(changeUnitIdHere)));
  app.get('/district/units/zip', placed(ofBureau(unitsFile)));
  app.get('/undo', placed(showUndo));
  app.post('/undo', formed(undo));
  app.get('/year', placed(showYear));
  app.post('/year/choose', placed(choosePlanHere));
  app.post('/year/next', formed(draftHere));
  app.post('/year/import', placed(importHere));
  app.get('/year/remove', placed(showRemoval));
  app.post('/year/remove', formed(removeHere));
  app.get('/settings', placed(showSettings));
  app.post('/settings', formed(changeSetting));
  app.get('/draft', placed(showDraft));
  app.post('/draft', formed(changeDraftHere));
  app.get('/first', (context) => showFirst(context, setting));
  app.post('/first', (context) => first(context, setting));
  app.post('/first/plan', (context) => choosePlanAtFirst(context, setting));
}

/** Of pages that are nobody's but the bureau's: a school that was given its list reports, and judges nobody. */
const ofBureau =
  (answering: Answering): Answering =>
  (context, setting, place) => {
    const { language } = place.workspace;
    if (!place.hasUnits) return leadTo(context, setting, '/', [bureauMessages[language].district.notHere]);
    return place.hasList ? answering(context, setting, place) : context.redirect('/district/units', 303);
  };

/** Where there is no list yet, whoever makes one is who the others report to. */
const ofWhoMayList =
  (answering: Answering): Answering =>
  (context, setting, place) =>
    place.hasList ? ofBureau(answering)(context, setting, place) : answering(context, setting, place);

const showOverview: Answering = (context, setting, place) => {
  const { language } = place.workspace;
  const content = (
    <>
      <GuessesOpen workspace={place.workspace} />
      <Overview progress={place.progress} language={language} />
    </>
  );
  return show(context, setting, place, { title: pageMessages[language].parts.overview, part: 'overview', content });
};

const showDuties: Answering = (context, setting, place) => {
  const { language } = place.workspace;
  const content = <Duties progress={place.progress} language={language} />;
  return show(context, setting, place, { title: pageMessages[language].parts.duties, part: 'duties', content });
};

/** Without a step in the address, the first way to measure the duty is offered. */
const showDuty: Answering = (context, setting, place) => {
  const found = dutyIn(context, place);
  if (found === undefined) return context.notFound();
  const steps = answerSteps(found, place);
  const step = steps.find(({ value }) => value === context.req.query('step')) ?? steps[0];
  const content = <Duty place={place} found={found} step={step?.value} />;
  return show(context, setting, place, { title: dutyTitle(found), content });
};

const answerDuty: Answering = (context, setting, place) => {
  const found = dutyIn(context, place);
  return found === undefined ? context.notFound() : answer(context, setting, place, found);
};

function dutyIn({ req }: Context, { progress }: Place) {
  return progress.requirements.find(({ requirement }) => requirement.id === req.param('id'));
}

/** A page of words alone, where no year is shown. */
function plain(
  context: Context,
  language: Language,
  which: 'refused' | 'missing',
  status: 403 | 404,
): Response | Promise<Response> {
  const say = pageMessages[language][which];
  return context.html(
    <Layout language={language} title={say.title}>
      <p>{say.text}</p>
      {'back' in say ? (
        <p>
          <a href="/">{say.back}</a>
        </p>
      ) : null}
    </Layout>,
    status,
  );
}

function problem(
  context: Context,
  language: Language,
  lines: readonly Shown[],
  status: 400 | 413 | 422 | 500,
): Response | Promise<Response> {
  const say = pageMessages[language];
  return context.html(
    <Layout language={language} title={say.trouble}>
      <div class="problem" role="alert">
        <Lines lines={lines} />
      </div>
      <p>
        <a href="/">{say.missing.back}</a>
      </p>
    </Layout>,
    status,
  );
}

function failed(error: Error, context: Context, language: Language): Response | Promise<Response> {
  if (error instanceof Trouble) return problem(context, language, [guidedTroubleWords(error, language)], 422);
  if (error instanceof BrokenForm) return problem(context, language, [pageMessages[language].brokenForm], 400);
  return problem(context, language, [troubleMessages[language].unexpectedGuided({ message: error.message })], 500);
}
