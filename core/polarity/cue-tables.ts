/** Words and phrases that turn a statement round, or say that it is no event yet: `kind | phrases`. Lower case matches any case. Data. */

/** `affirms`: holds a negative word and denies nothing. */
export const NEGATION_CUES = `
affirms | not only;not just;not merely;not least;not to mention;not surprisingly;not long after;not long ago;not far from;not even close
affirms | nothing but;nothing short of;nothing if not;none other than;no doubt;no wonder;no surprise;no matter;no less than;no fewer than;no sooner
affirms | no more than;no later than;no one knows;not until;only not;not unlike;not uncommon;not unusual;not unreasonable;not unexpected;not impossible;not without
affirms | whether or not;or not;why not;if not;if nothing else;not for nothing;cannot help but;cannot stop;can't stop;could not stop;couldn't stop;cannot get enough;could not get enough;can't get enough;couldn't get enough;can't help but;could not help but;couldn't help but
affirms | no strangers to;no stranger to;not untrue;never before;never more;like never before;as never before;not more than;not less than;beyond dispute;beyond doubt;no dispute;without doubt;without question;no exception;almost nothing is more
not | not;cannot;ain't;don't;doesn't;didn't;won't;wouldn't;can't;couldn't;shouldn't;isn't;aren't;wasn't;weren't;hasn't;haven't;hadn't;mustn't;needn't;mightn't;dont;doesnt;didnt;wont;cant;isnt;wasnt
not | far from;anything but;by no means;in no way;under no circumstances;not at all;unable to;nowhere near;no evidence that
never | never;at no point;at no time;never once
no | no;nobody;no one;no-one;nothing;nowhere;zero evidence of;no such;lack of;lacks;lacked;lacking;devoid of;free of
none | none;none of;neither;nor;not one;not a single
without | without;absent;minus any;short of
hardly | hardly;barely;scarcely;rarely;seldom;hardly any;hardly ever;few;very few;little;next to nothing;almost none
no-longer | no longer;not any longer;no more;not anymore;not any more;any longer
instead | instead of;rather than;as opposed to;other than;and not;but not;except;except for;excluding;not including;apart from
`;

/** Verbs and phrases that say the thing named did not come about, ended, or is denied. */
export const REVERSAL_CUES = `
denial | deny;denies;denied;denying;denial;dispute;disputes;disputed;disputing;reject;rejects;rejected;rejecting;rebut;rebuts;rebutted;rebuffed;refute;refutes;refuted;refuting
denial | dismiss;dismisses;dismissed;dismissing;contradict;contradicts;contradicted;contradicting;debunked;debunks;poured cold water on;pour cold water on;pours cold water on;pouring cold water on;played down;plays down;called it false;no truth in;no truth to;untrue;is false;are false;was false;were false;is wrong;are wrong;was wrong;were wrong;incorrect;inaccurate;disagreed;disagrees;took issue with;distanced itself from
failure | fail to;fails to;failed to;failing to;failure to;failed;fails;unable to;stopped short of;stops short of;stop short of;stopping short of;fell short;falls short;fall short;falling short;fallen short;missed;misses;missing its;missing their;missed out on;never materialised;never materialized;failed to materialise;failed to materialize;did not materialise;came to nothing;comes to nothing;come to nothing;coming to nothing;fell through;falls through;fallen through;fell flat;fallen flat;fizzled;fizzled out;flopped;has yet to;have yet to;had yet to;is yet to;are yet to;struggled to;struggles to;struggling to;lost out on;fell behind;short of expectations
abandonment | scrap;scraps;scrapped;scrapping;shelve;shelves plans;shelved;shelving;cancel;cancels;cancelled;canceled;cancelling;canceling;abandon;abandons;abandoned;abandoning;axe;axes;axed;axing;ditch;ditches;ditched;ditching
abandonment | dropped plans;drops plans;dropping plans;drop plans;dropped its plans;dropped the plan;dropped a plan;dropped its plan;dropped the idea;dropped plan;dropped out of;dropped the project;dropped the launch;plans dropped;plan dropped;drops plan;dropping its plans
abandonment | call off;calls off;called off;calling off;pull the plug;pulls the plug;pulled the plug;pulling the plug;pulled out;pulls out;pulling out;pull out;back out;backed out;backs out;backed away;backing away;backs away;walked away;walking away;walks away;withdrew;withdraw;withdraws;withdrawn;withdrawing;halt;halts;halted;halting
abandonment | suspend;suspends;suspended;suspending;put on hold;puts on hold;putting on hold;on hold;on ice;off the table;off the agenda;pause;pauses;paused;pausing;gave up;gives up;given up;giving up;give up;mothballed;wound down;winding down;winds down;shut down;shuts down;shutting down;shuttered;closed down;closes down;discontinued;discontinues;terminated;terminates;ended its;ends its;ceased to;ceases to;cease to;ceasing to;stopped being;stops being;stop being;u-turn;went back on;goes back on;backtracked;backtracks;retreated from;retreats from;scaled back;scales back;scaling back;scale back;pulled back;back to the drawing board;revoked;rescinded;aborted;nixed;canned;killed off;kills off;binned
exclusion | rule out;rules out;ruled out;ruling out;refuse to;refuses to;refused to;refusing to;decline to;declines to;declined to;declining to;no plans;no plan;no plans to;no plan to;no intention of;no intention to;stayed out of;stays out of;opted against;opted not to;decided against;decided not to;chose not to;chooses not to;voted against;vowed not to;promised not to;agreed not to;excluded;excludes;barred from;banned from;blocked from;prevented from;prohibited from;forbidden to;forbidden from
delay | postpone;postpones;postponed;postponing;delay;delays;delayed;delaying;push back;pushes back;pushed back;pushing back;put off;puts off;putting off;defer;defers;deferred;deferring;kicked into the long grass
`;

/** What is no event yet, no longer, or only said to be one. */
export const MODALITY_CUES = `
plan | plan to;plans to;planned to;planning to;plan for;plans for;planned;plan of;aim to;aims to;aimed to;aiming to;aims for;aiming for;aims at;aimed at;intend to;intends to;intended to;intending to;intention to;hope to;hopes to;hoped to;hoping to;hopes for;hoping for;want to;wants to;wanted to;seek to;seeks to;sought to;seeking to;set to;set for;due to open;due to launch;is due;are due;was due;were due;had been due;is due to;are due to;was due to;were due to;slated to;slated for;scheduled to;scheduled for;prepare to;prepares to;prepared to;preparing to;gearing up to;gears up to;gear up to;poised to;looking to;looks to;consider;considers;considering;mull;mulls;mulled;mulling;weighs up;weighing;weighing up;explore;exploring;explores;in talks to;in talks with;in talks over;expect to;expects to;expected to;expecting to;is expected to;are expected to;on track to;on course to;target of;targets of;goal of;goal for;target for;ambition to;ambitions to;proposes to;proposed to;proposal to;vowed to;vows to;pledged to;pledges to;promised to;promises to;wants;would like to
rumour | reportedly;allegedly;supposedly;purportedly;rumour;rumours;rumor;rumors;rumoured;rumored;rumoured to;rumored to;is said to;are said to;was said to;were said to;said to be;said to have;thought to;thought to be;thought to have;believed to;believed to be;believed to have;understood to;understood to be;understood to have;speculation;speculation that;speculated;it is reported;it is reported that;it was reported;it is claimed;it has been claimed;it is alleged;tipped to;apparently;unconfirmed;unverified;leaked;word has it;the story goes
possibility | may;might;could;possibly;perhaps;maybe;potentially;conceivably;likely;likely to;unlikely;unlikely to;appears to;appear to;appeared to;seems to;seem to;seemed to;probably;presumably;risk of;risks;threatens to;threatened to;may well;might well;could well;a chance of;possible;whether
obligation | must;should;ought to;have to;has to;need to;needs to;required to;is required to;are required to;obliged to;compelled to;supposed to;is supposed to;was supposed to;was meant to;were meant to;is meant to;told to;ordered to;urged to;called on;calls on;demanded that;asked to
future | will;won't;shall;he'll;she'll;they'll;it'll;we'll;going to;is going to;are going to;about to;is about to;is to;are to;would;will be;by next year;next year;in the coming months;in the coming years;down the line;in future;in the future;eventually
past-habit | used to;formerly;previously;in the past;once was;once were;at one time;no longer;erstwhile;back then;ex-
condition | if;unless;provided that;as long as;in case;had it been;were it;assuming;would have;could have;might have;should it;otherwise
`;

/** Verbs by which someone says something; the first cell tells how sure the writer is of it. */
export const SPEECH_CUES = `
said | said;says;saying;say;told;tells;telling;announced;announces;announce;stated;states that;noted;notes that;added;adds;explained;explains;confirmed;confirms;wrote;writes;reported;reports that;reports;revealed;reveals;disclosed;discloses;found;finds;finds that;found that;showed;shows;show;shows that;showed that;estimated;estimates;estimate;reckons;reckoned;reckon;predicted;predicts;forecast that;forecasts;warned;warns;promised lawmakers;acknowledged;acknowledges;admitted;admits;conceded;concedes;stressed;remarked;commented;recalled;testified;declared;declares;learned;learned from;heard;quoted;observed;concluded
claimed | claimed;claims;claim;insisted;insists;insist;argued;argues;argue;alleged;alleges;allege;maintained;maintains;asserted;asserts;suggested;suggests;suggest;hinted;hints;contends;contended;believes;believe;thinks;suspects;suspect;complained;complains;accused;accuses;boasted;boasts;charges that
according | according to;in the words of;citing;cites;cited;as reported by;as first reported by;first reported by;reported by;quoted by;quoting;per a report;in a report by;attributed to;figures from;data from;numbers from;statistics from;estimates from;figures by;data by;a report by;a report from;a study by;a study from;a survey by;research by;research from;said by
`;
