CREATE TABLE public."AO_BEEE6D_AUTHOR_ROW" (
    "ID" integer NOT NULL,
    "USER_KEY" character varying(255) NOT NULL
);

CREATE SEQUENCE public."AO_BEEE6D_AUTHOR_ROW_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AO_BEEE6D_AUTHOR_ROW_ID_seq" OWNED BY public."AO_BEEE6D_AUTHOR_ROW"."ID";

CREATE TABLE public."AO_BEEE6D_DELIVERY_ROW" (
    "BUSINESS_GOAL" character varying(255) NOT NULL,
    "CONFIRMATION" character varying(255) NOT NULL,
    "CUSTOMER_EXPECTATION" character varying(255) NOT NULL,
    "DELIVERED_AT" bigint DEFAULT 0,
    "DELIVERY_CONFIRMED" boolean,
    "DELIVERY_WAY" character varying(255),
    "EXPIRY_RANK" bigint DEFAULT 0,
    "FUTURE_ROOM" character varying(255) NOT NULL,
    "ID" integer NOT NULL,
    "ISSUE_ID" bigint DEFAULT 0 NOT NULL,
    "LAST_CONTACT_DAY" bigint DEFAULT 0,
    "LAST_JUDGED_AT" bigint DEFAULT 0,
    "NEXT_ACT" text NOT NULL,
    "OWNER_KEY" character varying(255),
    "POLICY_VERSION" integer DEFAULT 0,
    "PROJECT_ID" bigint DEFAULT 0,
    "READ_AT" bigint DEFAULT 0,
    "SCHEMA_VERSION" integer DEFAULT 0,
    "SILENT_RANK" bigint DEFAULT 0,
    "TECHNICAL_FLOOR" character varying(255) NOT NULL,
    "UNCONFIRMED_AT" bigint DEFAULT 0,
    "UNDER_WAY" boolean,
    "VALID_UNTIL_DAY" bigint DEFAULT 0,
    "VERDICT" character varying(255) NOT NULL,
    "WORST_RANK" bigint DEFAULT 0
);

CREATE SEQUENCE public."AO_BEEE6D_DELIVERY_ROW_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AO_BEEE6D_DELIVERY_ROW_ID_seq" OWNED BY public."AO_BEEE6D_DELIVERY_ROW"."ID";

CREATE TABLE public."AO_BEEE6D_ENTRY_ROW" (
    "AUTHOR_ID" bigint DEFAULT 0,
    "ENTRY_HASH" character varying(255) NOT NULL,
    "ENTRY_KIND" character varying(255) NOT NULL,
    "ID" integer NOT NULL,
    "PAYLOAD" text NOT NULL,
    "PREVIOUS_HASH" character varying(255) NOT NULL,
    "RECORDED_AT" character varying(255) NOT NULL,
    "SEQUENCE_NUMBER" bigint DEFAULT 0,
    "SLOT" character varying(450) NOT NULL,
    "SUBJECT" character varying(255) NOT NULL
);

CREATE SEQUENCE public."AO_BEEE6D_ENTRY_ROW_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AO_BEEE6D_ENTRY_ROW_ID_seq" OWNED BY public."AO_BEEE6D_ENTRY_ROW"."ID";

CREATE TABLE public."AO_BEEE6D_PASS_ROW" (
    "AUTHOR_ID" bigint DEFAULT 0,
    "ID" integer NOT NULL,
    "PASSED_AT" character varying(255) NOT NULL,
    "SUBJECT" character varying(255) NOT NULL
);

CREATE SEQUENCE public."AO_BEEE6D_PASS_ROW_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AO_BEEE6D_PASS_ROW_ID_seq" OWNED BY public."AO_BEEE6D_PASS_ROW"."ID";

CREATE TABLE public."AO_BEEE6D_PERSON_ROW" (
    "AUTHORITY" text,
    "ID" integer NOT NULL,
    "ORGANISATION" text,
    "PERSON_NAME" text,
    "PERSON_ROLE" text,
    "SUBJECT" character varying(255) NOT NULL
);

CREATE SEQUENCE public."AO_BEEE6D_PERSON_ROW_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AO_BEEE6D_PERSON_ROW_ID_seq" OWNED BY public."AO_BEEE6D_PERSON_ROW"."ID";

CREATE TABLE public."AO_BEEE6D_REMINDER_ROW" (
    "AUTHOR_ID" bigint DEFAULT 0,
    "EPOCH_DAY" bigint DEFAULT 0,
    "ID" integer NOT NULL,
    "PERSON_DAY" character varying(255) NOT NULL
);

CREATE SEQUENCE public."AO_BEEE6D_REMINDER_ROW_ID_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."AO_BEEE6D_REMINDER_ROW_ID_seq" OWNED BY public."AO_BEEE6D_REMINDER_ROW"."ID";

ALTER TABLE ONLY public."AO_BEEE6D_AUTHOR_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_AUTHOR_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_DELIVERY_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_DELIVERY_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_ENTRY_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_ENTRY_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_PASS_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_PASS_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_PERSON_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_PERSON_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_REMINDER_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_REMINDER_ROW_ID_seq"'::regclass);

INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (1, 'JIRAUSER10001');
INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (2, 'JIRAUSER10005');
INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (3, 'JIRAUSER10000');

INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'NONE', 'HOLDS', 0, false, NULL, 9999999, 'HOLDS', 2, 10000, 20780, 1795541734215, '{"code":"CONFIRM","target":null,"text":{"text":"acceptability.next.confirm","arguments":[]}}', 'JIRAUSER10001', 1, 10000, 1795541751840, 1, 20780, 'HOLDS', 0, true, 9999999, 'ACCEPTABLE', 3430020780);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'CURRENT', 'HOLDS', 0, false, NULL, 20831, 'HOLDS', 8, 10006, 20777, 1795541745491, '{"code":"DELIVER","target":null,"text":{"text":"acceptability.next.deliver","arguments":[]}}', 'JIRAUSER10003', 1, 10000, 1795541751840, 1, 20777, 'HOLDS', 0, true, 20831, 'ACCEPTABLE', 3440020777);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('STRAINED', 'STALE', 'STRAINED', 0, false, NULL, 20811, 'STRAINED', 9, 10007, 20780, 1795541746511, '{"code":"FIX_DRIVER","target":"goal.scope-done","text":{"text":"acceptability.next.fix-only.goal.scope-done","arguments":[{"issue":10108}]}}', 'JIRAUSER10001', 1, 10000, 1795541751840, 1, 20780, 'HOLDS', 0, true, 20811, 'UNDECIDED', 200020780);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'CURRENT', 'HOLDS', 1795541749576, true, 'GATE', 1000000020841, 'HOLDS', 13, 10011, 20779, 1795541749391, '{"code":"OBSERVE","target":null,"text":{"text":"acceptability.next.observe","arguments":[{"instant":"2026-12-24T17:35:49.576Z"}]}}', 'JIRAUSER10003', 1, 10000, 1795541751840, 1, 1000000020779, 'HOLDS', 0, false, 20841, 'ACCEPTABLE', 1998204458251);

INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '874adf01de4c2dc20fe2ce216288169ad66f18388a4eade5f40bc4b14091127c', 'JUDGED', 1, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"Two Saturdays under full load; the old terminals stay in the cupboard for a week.","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:35:31.331Z', 1, 'issue:10000#1', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '724c83f6d9efab8c86b709a5ffdcfb5d334c93f884cd17e92cd3b212e63f1e24', 'JUDGED', 2, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '874adf01de4c2dc20fe2ce216288169ad66f18388a4eade5f40bc4b14091127c', '2026-11-24T17:35:31.894Z', 2, 'issue:10000#2', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'b9c6fcb7dbc755e29413250938e066665ce09a9cd7fd12272cf9d484c1d2e6e8', 'JUDGED', 3, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"Ms Li''s shift leaders did a whole day alone.","link":null}}', '724c83f6d9efab8c86b709a5ffdcfb5d334c93f884cd17e92cd3b212e63f1e24', '2026-11-24T17:35:32.183Z', 3, 'issue:10000#3', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '848051a557db0e4c5e6a256d09b38f68adb806d64b62860db7270aa02154bf07', 'JUDGED', 4, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', 'b9c6fcb7dbc755e29413250938e066665ce09a9cd7fd12272cf9d484c1d2e6e8', '2026-11-24T17:35:33.044Z', 4, 'issue:10000#4', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '0e17916d7dfece7cc7e0e58aac64db7034e867c032129a73eaa6aef7ebd6e81d', 'JUDGED', 5, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '848051a557db0e4c5e6a256d09b38f68adb806d64b62860db7270aa02154bf07', '2026-11-24T17:35:33.211Z', 5, 'issue:10000#5', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '5012cdd227f4caf14ebfacfc6c223b7b1914df6fbb1bb2789374d6c7a90d082d', 'JUDGED', 6, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"Second currency comes with 2.5; the date is on the page she has.","link":null}}', '0e17916d7dfece7cc7e0e58aac64db7034e867c032129a73eaa6aef7ebd6e81d', '2026-11-24T17:35:33.458Z', 6, 'issue:10000#6', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '4e97e9f5a227fcaa6b106d8fc6375b50a6436c7eb22026644734f8fb640a9e8f', 'JUDGED', 7, '{"schema":1,"verdict":"NOT_JUDGED","metrics":[{"name":"Payments a minute","target":"40","direction":"AT_LEAST","actual":"44","source":"Saturday rehearsal"},{"name":"Seconds at the till","target":"8","direction":"AT_MOST","actual":"6.5","source":"Terminal log, 412 payments"}]}', '5012cdd227f4caf14ebfacfc6c223b7b1914df6fbb1bb2789374d6c7a90d082d', '2026-11-24T17:35:33.742Z', 7, 'issue:10000#7', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'f20da378320be3308c4197f5c8c03225e0a5d8d586c5af8c931033cd7601c048', 'CONTACT_RECORDED', 8, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-18","channel":"meeting","person":1,"note":"Walked the floor together after the rehearsal."}}', '4e97e9f5a227fcaa6b106d8fc6375b50a6436c7eb22026644734f8fb640a9e8f', '2026-11-24T17:35:33.845Z', 8, 'issue:10000#8', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'adb35842d7af89dc1e4be499423639c8c62e9dbbbf234819b22fa9c93b7abc57', 'EVIDENCE_RECORDED', 9, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"EXPLICIT","person":2,"on":"2026-11-23","channel":"mail","lasting":true,"quote":"We can run the branch with this as it is written, without the refund report until the end of next month.","link":null}}', 'f20da378320be3308c4197f5c8c03225e0a5d8d586c5af8c931033cd7601c048', '2026-11-24T17:35:33.921Z', 9, 'issue:10000#9', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '746a4976907adec34a9cc60b79f7dab9372b11fee33732cb37240306bd6ebf0b', 'BOUNDARY_DRAFTED', 10, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Card payments end to end at the twelve tills of the Hamburg branch, 40 payments a minute.","outside":"Refund report, second currency, the kiosk in the parking garage.","accountable":3,"validUntil":"2027-01-03","constraints":[{"kind":"TIME_COMPRESSED","note":"Three weeks less since March"},{"kind":"RESOURCES_CUT","note":"One tester instead of two"}],"redLines":[{"text":"A queue at the tills on a Saturday because of the terminals","issue":null}]}}', 'adb35842d7af89dc1e4be499423639c8c62e9dbbbf234819b22fa9c93b7abc57', '2026-11-24T17:35:34.215Z', 10, 'issue:10000#10', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '443e4d56401076011a1077f802e3959a3f7dcf834f22d1b12323bced58e451af', 'JUDGED', 55, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:35:44.186Z', 1, 'issue:10006#1', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a635bbe64597759e4b60cf74c69b2db2c416645f56c70d675a64c08400ea2309', 'JUDGED', 56, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '443e4d56401076011a1077f802e3959a3f7dcf834f22d1b12323bced58e451af', '2026-11-24T17:35:44.313Z', 2, 'issue:10006#2', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c9e5d261d75de6fda3a12220a155318e32fd3c15da5e6948e64171ca7c6266df', 'JUDGED', 57, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"A whole week on the new list only.","link":null}}', 'a635bbe64597759e4b60cf74c69b2db2c416645f56c70d675a64c08400ea2309', '2026-11-24T17:35:44.446Z', 3, 'issue:10006#3', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '6a675ebd03bc218af9f1d59e6a065656f93704bccc59d8cbad777b0b416a2e3e', 'JUDGED', 58, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', 'c9e5d261d75de6fda3a12220a155318e32fd3c15da5e6948e64171ca7c6266df', '2026-11-24T17:35:44.766Z', 4, 'issue:10006#4', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ab7351b7a807000041bd71132487197a38014f1a3cb7fe362aa1cd3c5b9e8c9e', 'JUDGED', 59, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '6a675ebd03bc218af9f1d59e6a065656f93704bccc59d8cbad777b0b416a2e3e', '2026-11-24T17:35:44.896Z', 5, 'issue:10006#5', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '3ce966f78518060ff573ff4ea08f0c26142bd1e5b0986b81d4e484ca219b4351', 'JUDGED', 60, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"Reason codes of the third scheme follow in 2.5.","link":null}}', 'ab7351b7a807000041bd71132487197a38014f1a3cb7fe362aa1cd3c5b9e8c9e', '2026-11-24T17:35:44.966Z', 6, 'issue:10006#6', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9251d4f43fa889f96b8cd1e42269b47ffd6397fe47839bf1ef7f3e230ea4f7ed', 'JUDGED', 61, '{"schema":1,"verdict":"NOT_JUDGED","metrics":[{"name":"Cases answered in time (%)","target":"95","direction":"AT_LEAST","actual":"97","source":"Scheme report, last week"}]}', '3ce966f78518060ff573ff4ea08f0c26142bd1e5b0986b81d4e484ca219b4351', '2026-11-24T17:35:45.052Z', 7, 'issue:10006#7', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '2d71b913e9809588eb6c17f45a9ab8623e0a6ba7d79e331685a9494a087a3dd9', 'CONTACT_RECORDED', 62, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-20","channel":"meeting","person":15,"note":"Sat with the desk for an hour."}}', '9251d4f43fa889f96b8cd1e42269b47ffd6397fe47839bf1ef7f3e230ea4f7ed', '2026-11-24T17:35:45.131Z', 8, 'issue:10006#8', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9290bf73eabe32eb7513eee47b0048411d07046eeb36c2b3460ac50070d152e6', 'EVIDENCE_RECORDED', 63, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"IN_USE","person":16,"on":"2026-11-20","channel":"meeting","lasting":true,"quote":"This is how we work now. Please do not take it away.","link":null}}', '2d71b913e9809588eb6c17f45a9ab8623e0a6ba7d79e331685a9494a087a3dd9', '2026-11-24T17:35:45.195Z', 9, 'issue:10006#9', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a0ec559491152fa576908d08cc4e465c8d21720e7be4f01e96b8ef2f593aa1cd', 'BOUNDARY_DRAFTED', 64, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"All chargebacks of two schemes answered from one list, before the scheme''s date.","outside":"The third scheme; cases from before March.","accountable":17,"validUntil":"2027-01-13","constraints":[{"kind":"SCOPE_CHANGED","note":"Third scheme moved to 2.5"}],"redLines":[{"text":"A case lost because the date passed unseen","issue":null}]}}', '9290bf73eabe32eb7513eee47b0048411d07046eeb36c2b3460ac50070d152e6', '2026-11-24T17:35:45.266Z', 10, 'issue:10006#10', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '26f67284d8da5d19ec2d1de0e26952bf9520f3bf99495b6a89fce9b82e3f74d1', 'CONFIRMED', 65, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":9,"forecast":88,"mainRisk":"The third scheme sends its first cases before 2.5 is out.","validUntil":"2027-01-13","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', 'a0ec559491152fa576908d08cc4e465c8d21720e7be4f01e96b8ef2f593aa1cd', '2026-11-24T17:35:45.491Z', 11, 'issue:10006#11', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ec88bb78f645f55c35a51e10f92fbb36d46f333649eabde250046b7be03bf398', 'JUDGED', 66, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:35:45.701Z', 1, 'issue:10007#1', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '27e1a22344ed9db829c24cd774d8418fc0fc02463958af9149dd1d18b1749e00', 'JUDGED', 67, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', 'ec88bb78f645f55c35a51e10f92fbb36d46f333649eabde250046b7be03bf398', '2026-11-24T17:35:45.806Z', 2, 'issue:10007#2', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '4a66b18c83a62a61c7ac1b03715b37f2ba64e2567d0d1adcb3f3908d3547ab26', 'JUDGED', 68, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"","link":null}}', '27e1a22344ed9db829c24cd774d8418fc0fc02463958af9149dd1d18b1749e00', '2026-11-24T17:35:45.862Z', 3, 'issue:10007#3', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a91d97c98e9d3acc471d9a526dbb5293e0350314c4bdceeca724355ecd2eee7c', 'JUDGED', 69, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '4a66b18c83a62a61c7ac1b03715b37f2ba64e2567d0d1adcb3f3908d3547ab26', '2026-11-24T17:35:45.944Z', 4, 'issue:10007#4', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'bfe35a18331ac9ca5e3896e8067a50cb95591ab86853360780eea33d325f4288', 'JUDGED', 70, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', 'a91d97c98e9d3acc471d9a526dbb5293e0350314c4bdceeca724355ecd2eee7c', '2026-11-24T17:35:46.047Z', 5, 'issue:10007#5', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a26b1a7222c2c9b38d8ebe9d31213d835df1e784a4b40f7fd3d891256dc5de7a', 'JUDGED', 71, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"","link":null}}', 'bfe35a18331ac9ca5e3896e8067a50cb95591ab86853360780eea33d325f4288', '2026-11-24T17:35:46.152Z', 6, 'issue:10007#6', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'd41064057c31906366b1bcd3e7dfe6cb99e50959a24136fa421f807ab9dd6ba6', 'CONTACT_RECORDED', 72, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-19","channel":"meeting","person":18,"note":"Went through the boundary line by line."}}', 'a26b1a7222c2c9b38d8ebe9d31213d835df1e784a4b40f7fd3d891256dc5de7a', '2026-11-24T17:35:46.345Z', 7, 'issue:10007#7', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'b690c4ab85c697f561cbd650ec4db19227f3e4d00f746ae810be5f4e959c1702', 'EVIDENCE_RECORDED', 73, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"EXPLICIT","person":19,"on":"2026-11-19","channel":"meeting","lasting":true,"quote":"Yes, with the fee in sight we stand behind it.","link":null}}', 'd41064057c31906366b1bcd3e7dfe6cb99e50959a24136fa421f807ab9dd6ba6', '2026-11-24T17:35:46.399Z', 8, 'issue:10007#8', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '35de8eb7209e01335892afe96b0cc784d4039e550ba447ccf21f436ab223f4a5', 'BOUNDARY_DRAFTED', 74, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Currency choice for cards in eight currencies, rate and fee in sight.","outside":"Web shop; currencies beyond the eight.","accountable":20,"validUntil":"2026-12-24","constraints":[],"redLines":[{"text":"A customer who finds the fee only on the bank statement","issue":null}]}}', 'b690c4ab85c697f561cbd650ec4db19227f3e4d00f746ae810be5f4e959c1702', '2026-11-24T17:35:46.465Z', 9, 'issue:10007#9', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'd0f41fb6642b1d5d80f5d2787cb56d9cc434e24e9102eaa300f76ea587d5f790', 'CONFIRMED', 75, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":8,"forecast":75,"mainRisk":"Rates of small currencies change faster than we show them.","validUntil":"2026-12-24","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '35de8eb7209e01335892afe96b0cc784d4039e550ba447ccf21f436ab223f4a5', '2026-11-24T17:35:46.511Z', 10, 'issue:10007#10', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '1b010e57710b889dc03cf854e54c8133fae69eaf6e4a0caa2fdff115bc209f50', 'JUDGED', 92, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:35:48.652Z', 1, 'issue:10011#1', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '7af94d2af1a40912b713a4ca43aa17f31a8baafa37047e4b5318dc6f41a12c18', 'JUDGED', 93, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '1b010e57710b889dc03cf854e54c8133fae69eaf6e4a0caa2fdff115bc209f50', '2026-11-24T17:35:48.716Z', 2, 'issue:10011#2', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ac578691f6176994669a34ae69550122533024eff595f172c3f1a028ca31506c', 'JUDGED', 94, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"","link":null}}', '7af94d2af1a40912b713a4ca43aa17f31a8baafa37047e4b5318dc6f41a12c18', '2026-11-24T17:35:48.782Z', 3, 'issue:10011#3', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '1c7025c065ed81b01ae44ab1661ff6ab9cbc9588fabc89222f857216e0e62a83', 'JUDGED', 95, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', 'ac578691f6176994669a34ae69550122533024eff595f172c3f1a028ca31506c', '2026-11-24T17:35:48.855Z', 4, 'issue:10011#4', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '541857bc55872347104383b6344893f054a19304e5939d16f3af03f1a7336518', 'JUDGED', 96, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '1c7025c065ed81b01ae44ab1661ff6ab9cbc9588fabc89222f857216e0e62a83', '2026-11-24T17:35:48.921Z', 5, 'issue:10011#5', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '37b5976000d8ff653879c534164f5e9dcef2e7724c4bb78408f7be65d9070047', 'JUDGED', 97, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"","link":null}}', '541857bc55872347104383b6344893f054a19304e5939d16f3af03f1a7336518', '2026-11-24T17:35:49.003Z', 6, 'issue:10011#6', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '26d34a5f04ea66e6b6e3ec09f720aa6e9057e63c9ab1904bae134a3ad3fd6f24', 'CONTACT_RECORDED', 98, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-22","channel":"meeting","person":25,"note":"Printed one receipt of each language."}}', '37b5976000d8ff653879c534164f5e9dcef2e7724c4bb78408f7be65d9070047', '2026-11-24T17:35:49.086Z', 7, 'issue:10011#7', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '04c8011d72f2526be333daadf1afbead732b86c76d051557839af3bde189a776', 'EVIDENCE_RECORDED', 99, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"IN_USE","person":26,"on":"2026-11-22","channel":"meeting","lasting":true,"quote":"The tourists stopped asking.","link":null}}', '26d34a5f04ea66e6b6e3ec09f720aa6e9057e63c9ab1904bae134a3ad3fd6f24', '2026-11-24T17:35:49.251Z', 8, 'issue:10011#8', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '30a21abdd25f92bc9e1761bf64602044c488ca4e29a3d28ce781ffe4fa1878cc', 'BOUNDARY_DRAFTED', 100, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Receipts in German, English, Danish and Polish, chosen by the card.","outside":"Swedish, and the receipts of the web shop.","accountable":27,"validUntil":"2027-01-23","constraints":[],"redLines":[]}}', '04c8011d72f2526be333daadf1afbead732b86c76d051557839af3bde189a776', '2026-11-24T17:35:49.321Z', 9, 'issue:10011#9', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '037da123811fee4ccaf4183f56978b99bbc50dc8f9bd9fb56d05d36829302300', 'CONFIRMED', 101, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":8,"forecast":94,"mainRisk":"A printer model we have not seen prints no Polish letters.","validUntil":"2027-01-23","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '30a21abdd25f92bc9e1761bf64602044c488ca4e29a3d28ce781ffe4fa1878cc', '2026-11-24T17:35:49.391Z', 10, 'issue:10011#10', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9c66de19fbdc0895b11873931b8c941dadd758d9ee21f3d9115cc43ad1465fce', 'DELIVERED', 111, '{"schema":1,"verdict":"ACCEPTABLE","delivery":{"at":"2026-11-24T17:35:49.576Z","status":"Delivered","way":"GATE","policyProject":10000,"confirmation":10,"snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '037da123811fee4ccaf4183f56978b99bbc50dc8f9bd9fb56d05d36829302300', '2026-11-24T17:35:50.697Z', 11, 'issue:10011#11', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (3, '98ad3d81c8dd8443972658af4c9d3a174dde3d966882d2d26abe5a5f4951571a', 'POLICY_SET', 126, '{"schema":1,"policy":{"scopeDonePercent":65}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:35:51.858Z', 1, 'policy:project:10000#1', 'policy:project:10000');

INSERT INTO public."AO_BEEE6D_PASS_ROW" ("AUTHOR_ID", "ID", "PASSED_AT", "SUBJECT") VALUES (1, 1, '2026-11-24T17:35:49.566Z', 'issue:10011');

INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 1, '', 'Ms Li', '', 'issue:10000');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('May accept for the branch until the end of the quarter', 2, 'Hansekontor Handel AG', 'Ms Li', 'Head of operations', 'issue:10000');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 3, '', 'Dana Delgado, on call until the end of next month', '', 'issue:10000');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 15, '', 'Ms Haddad', '', 'issue:10006');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('May accept for the desk', 16, 'Hansekontor Handel AG', 'Ms Haddad', 'Head of the chargeback desk', 'issue:10006');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 17, '', 'Tess Tanaka, first eight weeks', '', 'issue:10006');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 18, '', 'Mr Nørgaard', '', 'issue:10007');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('May accept for eleven branches', 19, 'Hansekontor Handel AG', 'Mr Nørgaard', 'Head of tourism branches', 'issue:10007');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 20, '', 'Dana Delgado', '', 'issue:10007');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 25, '', 'Ms Li', '', 'issue:10011');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('May accept for the branches', 26, 'Hansekontor Handel AG', 'Ms Li', 'Head of operations', 'issue:10011');
INSERT INTO public."AO_BEEE6D_PERSON_ROW" ("AUTHORITY", "ID", "ORGANISATION", "PERSON_NAME", "PERSON_ROLE", "SUBJECT") VALUES ('', 27, '', 'Tess Tanaka', '', 'issue:10011');

SELECT pg_catalog.setval('public."AO_BEEE6D_AUTHOR_ROW_ID_seq"', 3, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_DELIVERY_ROW_ID_seq"', 18, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_ENTRY_ROW_ID_seq"', 126, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_PASS_ROW_ID_seq"', 1, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_PERSON_ROW_ID_seq"', 34, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_REMINDER_ROW_ID_seq"', 1, false);

ALTER TABLE ONLY public."AO_BEEE6D_AUTHOR_ROW"
    ADD CONSTRAINT "AO_BEEE6D_AUTHOR_ROW_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY public."AO_BEEE6D_DELIVERY_ROW"
    ADD CONSTRAINT "AO_BEEE6D_DELIVERY_ROW_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY public."AO_BEEE6D_ENTRY_ROW"
    ADD CONSTRAINT "AO_BEEE6D_ENTRY_ROW_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY public."AO_BEEE6D_PASS_ROW"
    ADD CONSTRAINT "AO_BEEE6D_PASS_ROW_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY public."AO_BEEE6D_PERSON_ROW"
    ADD CONSTRAINT "AO_BEEE6D_PERSON_ROW_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY public."AO_BEEE6D_REMINDER_ROW"
    ADD CONSTRAINT "AO_BEEE6D_REMINDER_ROW_pkey" PRIMARY KEY ("ID");

ALTER TABLE ONLY public."AO_BEEE6D_AUTHOR_ROW"
    ADD CONSTRAINT u_ao_beee6d_author_2021991395 UNIQUE ("USER_KEY");

ALTER TABLE ONLY public."AO_BEEE6D_DELIVERY_ROW"
    ADD CONSTRAINT u_ao_beee6d_deliver66874538 UNIQUE ("ISSUE_ID");

ALTER TABLE ONLY public."AO_BEEE6D_ENTRY_ROW"
    ADD CONSTRAINT u_ao_beee6d_entry_row_slot UNIQUE ("SLOT");

ALTER TABLE ONLY public."AO_BEEE6D_REMINDER_ROW"
    ADD CONSTRAINT u_ao_beee6d_reminde1830964061 UNIQUE ("PERSON_DAY");

CREATE INDEX index_ao_beee6d_del1284392313 ON public."AO_BEEE6D_DELIVERY_ROW" USING btree ("PROJECT_ID", "EXPIRY_RANK");

CREATE INDEX index_ao_beee6d_del1671224475 ON public."AO_BEEE6D_DELIVERY_ROW" USING btree ("PROJECT_ID", "SILENT_RANK");

CREATE INDEX index_ao_beee6d_del1997452149 ON public."AO_BEEE6D_DELIVERY_ROW" USING btree ("PROJECT_ID", "WORST_RANK");

CREATE INDEX index_ao_beee6d_ent1154739235 ON public."AO_BEEE6D_ENTRY_ROW" USING btree ("ENTRY_KIND");

CREATE INDEX index_ao_beee6d_ent1296512496 ON public."AO_BEEE6D_ENTRY_ROW" USING btree ("SUBJECT");

CREATE INDEX index_ao_beee6d_pas2075557699 ON public."AO_BEEE6D_PASS_ROW" USING btree ("SUBJECT");

CREATE INDEX index_ao_beee6d_per127856135 ON public."AO_BEEE6D_PERSON_ROW" USING btree ("SUBJECT");

CREATE INDEX index_ao_beee6d_rem228219463 ON public."AO_BEEE6D_REMINDER_ROW" USING btree ("AUTHOR_ID");
