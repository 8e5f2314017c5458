import { wordSet } from '../text/word-set.ts';

/**
 * Words and phrases by what they say about check-worthiness: `signal | phrases`. The signals name kinds of evidence, not
 * topics; how much each weighs is learnt (`weights.json`). Data.
 */
export const CLAIM_CUES = `
speech | said;says;told;tells;announced;announces;noted;notes;added;adds;confirmed;confirms;wrote;writes;reported;reports;revealed;reveals;disclosed;found;showed;shows;estimates;estimated;reckons;warned;warns;admitted;conceded;testified;declared;stated
claimed | claims;claimed;insists;insisted;argues;argued;alleges;alleged;maintains;maintained;asserted;suggests;suggested;contends;accused;denies;denied;believes;predicts;predicted;expects;thinks
source | according to;people familiar;insiders;insider;analysts;analyst;researchers;sources;source;officials;study;survey;report;data;figures;filing;filings;documents;memo;estimates suggest;research firm;consultancy;regulator;investigation;records;accounts show;poll
amount | million;billion;trillion;thousand;hundred;dozen;dozens;hundreds;thousands;millions;billions;mn;bn;tn;per cent;percent;percentage;half;third;quarter;fifth;tenth;two-thirds;double;doubled;triple;tripled;twice;threefold;sixfold;tenfold;most;majority;nearly;almost;about;around;roughly;at least;more than;less than;fewer than;up to;as much as;as many as
number-word | two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;fifteen;sixteen;twenty;thirty;forty;fifty;sixty;seventy;eighty;ninety
business | revenue;sales;profit;profits;loss;losses;market;markets;turnover;income;shares;stock;target;targets;forecast;budget;price;prices;users;customers;sellers;merchants;employees;staff;workers;jobs;company;firm;platform;app;service;services;store;stores;brand;brands;group;owner;parent;subsidiary;unit;division;department;industry;business;businesses;deal;contract;fee;fees;commission;investment;investors;advertisers;advertising;ads;growth;expansion;product;products;subscription;subscribers;quarter;takings;goal;shop;shops;downloads;viewers;creators;followers;hosts;streams;warehouse;warehouses;rollout
civic | law;bill;court;judge;lawsuit;regulators;government;ministry;minister;president;congress;parliament;senate;lawmakers;police;ban;banned;fine;fined;commission;committee;election;vote;voted;rules;licence;license;data protection;privacy;agency;authorities;council;state;states;country;countries;university;hospital;school;schools
when | monday;tuesday;wednesday;thursday;friday;saturday;sunday;january;february;march;april;june;july;august;september;october;november;december;last year;this year;next year;last month;this month;last week;this week;yesterday;earlier;later;ago;since;until;during;by the end of;first quarter;second quarter;third quarter;fourth quarter;first half;second half;summer;autumn;spring;winter;christmas;decade;per day;a day;each day;a month;each month;a year;annual;monthly;daily;weekly;currently;now;so far;already;recently;still
compare | than;compared;compared with;compared to;up from;down from;higher;lower;larger;smaller;faster;slower;cheaper;bigger;more;less;fewer;better;worse;behind;ahead of;against;unlike;while;although;whereas;rose;fell;grew;increased;decreased;climbed;dropped;slipped;shrank;gained;jumped;surged;plunged;doubled;record;as many;as much;on the previous;year-on-year;year on year
superlative | first;largest;biggest;fastest;fastest-growing;highest;lowest;top;latest;oldest;youngest;most;least;best-selling;leading;only;main;last;longest;worst;best
cause | because;due to;owing to;thanks to;as a result;led to;leading to;caused;after;in order to;so that;following;amid;in response;blamed;prompted;forced;which has;since then;despite;in spite of
become | launched;launches;opened;opens;closed;closes;started;starts;began;begins;introduced;unveiled;tested;testing;expanded;bought;sold;acquired;hired;fired;laid off;cut;cuts;raised;raises;moved;joined;left;became;become;signed;agreed;released;removed;blocked;pulled;scrapped;shelved;merged;founded;invested;spent;earned;paid;pays;sells;owns;runs;employs;operates;accounts for;makes up;belongs to;consists of;known as;called;named;based in;works;worked;used;uses;offers;offered;covers;includes;included;requires;allows;lets;keeps;kept;holds;held;costs;cost;takes;took;brought;reached;reaches;hit;passed;won;lost;missed;failed;approved;published;dropped;shut;suspended;ended;abandons;acquires;buys;cancels;delays;ditches;drops;drop plan;drop plans;enters;exits;expands;halts;hires;joins;loses;lowers;merges;misses;pauses;pulls;quits;rolls out;scraps;shelves;shuts;slashes;suspends;tests;trims;unveils;wins
auxiliary | is;are;was;were;has;have;had;been;being;be;does;did;do;will;would;can;could;may;might;must;should;isn't;wasn't;weren't;aren't;hasn't;haven't;hadn't;won't;it's;that's;there's
perfect | has been;have been;had been;has already;have already;has also;has become;have become;has never;has not;was the;were the
we | we;our;ours;us;ourselves;we're;we've;we'll;we'd
i | i;my;me;mine;myself;i'm;i've;i'd;i'll
you | you;your;yours;yourself;yourselves;you're;you've;you'll;you'd;ye
they-it | he;she;it;they;his;her;its;their;him;them
opinion | honestly;frankly;surely;sadly;happily;luckily;thankfully;hopefully;unfortunately;fortunately;obviously;clearly;undoubtedly;arguably;personally;simply;truly;utterly;absolutely;wonderful;brilliant;terrible;awful;gorgeous;beautiful;lovely;amazing;awesome;fantastic;stunning;horrible;ridiculous;silly;stupid;tempting;painful;exciting;boring;weird;brutal;delightful;shameful;disgraceful;regrettable;magnificent;glorious;fun;funny;sad;cute;nice;great;humble;humbled;proud;thrilled;delighted;excited;beloved;underrated;overrated;pathetic;sceptical;skeptical
opinion | should;ought to;no one should;nobody should;in my opinion;in our opinion;in our view;our view;in my view;if you ask me;i think;i believe;i suppose;i guess;no doubt;of course;after all;let's be honest;to be fair;to be honest;for what it's worth;it seems;it turns out;looks inevitable;all but inevitable;easy to see why;as everyone knows;as they say;anyone's guess;anybody's guess;time will tell;only time;remains to be seen;wait and see;who knows;that is the question;worth reading;deserves;deserve;love;hate;must be
vague | something;anything;everything;somebody;someone;anybody;anyone;everybody;everyone;nobody;nothing;things;thing;some things;stuff;lot;a lot;kind of;sort of;enough;whatever;whoever;somehow;somewhere;such is;that is that;so much for;not bad;better late;too;quite;rather;really;just;even;ever;never mind;perhaps;maybe;well;oh;then
idiom | grain of salt;pinch of salt;watch this space;batten down;hold your breath;stay tuned;buckle up;brace yourselves;brace yourself;cue the;to be continued;on its way;story for another day;speak for themselves;speaks for itself;up for grabs;in no hurry;for another day;far from over;each to their own;what a;how the;here's to;good luck;rest in peace;the jury is out;the rest is history;easier said than done;so be it;make of it what;game changer;only human;as usual;like it or not
greeting | hello;hi;hey;welcome;good morning;good evening;good afternoon;goodbye;farewell;happy new year;merry christmas;congratulations;thank you;thanks;cheers;dear reader;dear readers;folks;guys;morning all;see you
no-comment | declined to comment;declines to comment;declining to comment;decline to comment;would not comment;does not comment;do not comment;did not comment;refused to comment;did not respond;did not immediately respond;have not responded;has not responded;did not reply;did not immediately reply;has not replied;did not return;did not answer;could not be reached;could not immediately be reached;not available for interview;not available for comment;unavailable for comment;request for comment;requests for comment;comment on the matter;asked for comment;approached for comment;contacted for comment;for clarification;pointed to an earlier statement;earlier statement;referred us;would not say;did not say;would not be drawn;will not say;declined to say;declined to give;declined to elaborate;declined to be named;declined to discuss;without elaborating;declined an interview;requests for an interview;contacted for;have contacted;has contacted;has been contacted;approached by reporters;for comment
promo | subscribe;subscription today;unsubscribe;newsletter;newsletters;sign up;sign-up;signed up here;register now;free trial;start your;book a;book now;order now;buy now;shop now;download the;download our;download now;get started;limited time;early-bird;on sale now;discount code;promo code;voucher code;join us;join our;learn more;find out more;read more;see more;see also;click here;click the;tap here;tap the;swipe;scroll down;apply now;apply here;to apply;follow us;like us;share this;share your;tell us;let us know;write to us;email us;email our;contact us;call us;get in touch;hear from you;in the comments;comments below;questions below;below;above;watch the;watch our;watch more;listen to;enter your;enter the;our sponsors;sponsored;advertisement;affiliate;terms and conditions;terms apply;cookies;privacy policy;all rights reserved;copyright;our team;our podcast;our app;our readers;our members;our site;our website;our newsletter;our briefing;our guide;our live blog;our editorial;our picks;our pick;our list;here is our;here are;here's how;how to;step by step;tips;in exchange for your email
promo | enjoy;discover;endless;picked for you;especially for you;bug fixes;performance improvements;five stars;easy to use;one tap;one click;no credit card;money back;satisfaction;award-winning;state-of-the-art;best in the business;simply the best;leave a review;rated;all ages;try it;try for free;for free
credit | reporting by;additional reporting;editing by;written by;image credit;image credits;getty;courtesy of;edited for;for length;corrected;this article;this story;this post;this page;this version;the writer;our reporter;this reporter;names have been changed;name has been changed;their names to be changed;first published;last updated;last modified;modified on;rights reserved;some rights reserved;may not be published;not be reproduced;permission;subsidiary partnership;minutes read;min read;article helpful;affected by this story;samaritans;helpline;in confidence;hearing continues;legal advice;disclaimer;all rights
job | you will;you'll be;looking for a;we are looking;we're looking;experience in;experience with;years of experience;strong advantage;equal opportunity;apply;salary;your cv;cover letter;the ideal candidate;candidates;backgrounds are welcome;responsibilities;requirements;a plus;join us in
recipe | preheat;oven;teaspoon;tablespoon;tbsp;tsp;stir;simmer;bake;whisk;blitz;sprinkle;drizzle;tin;until golden;leave to cool;minutes and leave;pinch;chopped;serve;serves;tray
future | will;going to;may;might;could;would;likely;expected to;plans to;plan to;aims to;hopes to;set to;due to open
link | however;meanwhile;but;and;so;also;in addition;by contrast;instead;yet
`;

/** Verbs that, as the first word of a sentence, make it an order or an invitation. */
export const IMPERATIVES: ReadonlySet<string> = wordSet(`
  add agree allow answer apply ask avoid bake be beat blend blitz book brace break bring browse brush buy call
  check chill choose click colour color come compare consider contact continue cook copy cover create cue cut
  dance decide describe discover dive do don't donate double-tap download drag drain drop eat email enable enjoy
  ensure enter explore fasten fill film find fold follow forget fry get give go grab grow guess hang have head
  hear heat help hit hold hook imagine insert invest join jot keep know launch lay lean learn leave let let's like
  listen live log look make mark meet mind mix move name never note offer open order pack pass pay pick plan play
  please plug pop pour practise practice preheat press print prompt pull push put raise reach read record register
  relax remember remove repeat reply report rest roll rub run save say scan schedule scroll search season see
  select sell send serve set shake share shoot shop show shut sign simmer sing sit skip sleep slice slide smile
  speak spend spread sprinkle stand start stay step stick stir stop submit subscribe support swipe switch tag take
  talk tap taste tell test thank think tip toss train treat trust try tune turn type unsubscribe update upload
  upgrade use visit vote wait walk wash watch whisk wish work worry write
`);

/** First words of a line with a colon that credits or points elsewhere: "Photograph: …", "Read more: …". */
export const LABEL_WORDS: ReadonlySet<string> = wordSet(`
  photo photograph photos image images picture pictures source sources chart graphic video illustration credit
  credits update updated correction clarification methodology read see more watch listen related listing caption
  author editor contact tags topics deals note
`);

/** Words that may stand before an order. */
export const ORDER_LEADS: ReadonlySet<string> = wordSet(`
  always never simply just then so first next now please also and finally or
`);

/** Words after which the one before was a noun and no order: "Search volumes rose", "Shop prices are". */
export const AFTER_NOUN: ReadonlySet<string> = wordSet(`
  is are was were has have had will would can could of rose fell grew said sales prices volumes figures revenue
  readings music industry costs workers by among
`);

/** Orders that are hardly ever nouns or past forms, safe to find inside a sentence. */
export const PLAIN_ORDERS: ReadonlySet<string> = wordSet(`
  add apply ask avoid bring check choose click come consider do don't drop enjoy find follow get give go grab help
  join keep leave let listen look make pay pick please pop pour press press read remember scroll see select send
  share sign stay subscribe swipe take tap tell think try update use wait watch write
`);

/** Words that begin a question. */
export const QUESTION_WORDS: ReadonlySet<string> = wordSet(`
  who whom whose what which where when why how is are was were do does did can could will would should has have
  had may might isn't aren't don't doesn't
`);
