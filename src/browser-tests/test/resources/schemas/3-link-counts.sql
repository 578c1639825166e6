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
    "LINK_COUNT" integer DEFAULT 0,
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

ALTER TABLE ONLY public."AO_BEEE6D_AUTHOR_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_AUTHOR_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_DELIVERY_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_DELIVERY_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_ENTRY_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_ENTRY_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_PASS_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_PASS_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_PERSON_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_PERSON_ROW_ID_seq"'::regclass);

INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (1, 'JIRAUSER10001');
INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (2, 'JIRAUSER10005');
INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (3, 'JIRAUSER10000');

INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "LINK_COUNT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'NONE', 'HOLDS', 0, false, NULL, 9999999, 'HOLDS', 1, 10000, 20780, 1795541654803, 6, '{"code":"CONFIRM","target":null,"text":{"text":"acceptability.next.confirm","arguments":[]}}', 'JIRAUSER10001', 1, 10000, 1795541685933, 1, 20780, 'HOLDS', 0, true, 9999999, 'ACCEPTABLE', 3430020780);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "LINK_COUNT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'CURRENT', 'HOLDS', 0, false, NULL, 20831, 'HOLDS', 7, 10006, 20777, 1795541672891, 4, '{"code":"DELIVER","target":null,"text":{"text":"acceptability.next.deliver","arguments":[]}}', 'JIRAUSER10003', 1, 10000, 1795541685933, 1, 20777, 'HOLDS', 0, true, 20831, 'ACCEPTABLE', 3440020777);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "LINK_COUNT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('STRAINED', 'STALE', 'STRAINED', 0, false, NULL, 20811, 'STRAINED', 8, 10007, 20780, 1795541675754, 4, '{"code":"FIX_DRIVER","target":"goal.scope-done","text":{"text":"acceptability.next.fix-only.goal.scope-done","arguments":[{"issue":10093}]}}', 'JIRAUSER10001', 1, 10000, 1795541685933, 1, 20780, 'HOLDS', 0, true, 20811, 'UNDECIDED', 200020780);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "LINK_COUNT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'CURRENT', 'HOLDS', 0, false, NULL, 1000000020841, 'HOLDS', 12, 10011, 20779, 1795541684171, 2, '{"code":"DELIVER","target":null,"text":{"text":"acceptability.next.deliver","arguments":[]}}', 'JIRAUSER10003', 1, 10000, 1795541685933, 1, 1000000020779, 'HOLDS', 0, false, 20841, 'ACCEPTABLE', 2000000000000);

INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '4aa6896888490fb9f0573a4e7082188062f0a7876de2eb810f39603379d38035', 'JUDGED', 1, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"Two Saturdays under full load; the old terminals stay in the cupboard for a week.","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:34:10.102Z', 1, 'issue:10000#1', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '695e73b8719fa91754641b88eaf1f168157c17b278799df2a1e0513c1f695224', 'JUDGED', 2, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '4aa6896888490fb9f0573a4e7082188062f0a7876de2eb810f39603379d38035', '2026-11-24T17:34:11.044Z', 2, 'issue:10000#2', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '2524fa839c618f07938ba74b9029db9e4d5285065b31d770bd9cdfadfef98c2b', 'JUDGED', 3, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"Ms Li''s shift leaders did a whole day alone.","link":null}}', '695e73b8719fa91754641b88eaf1f168157c17b278799df2a1e0513c1f695224', '2026-11-24T17:34:11.362Z', 3, 'issue:10000#3', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '30306ca9f47406eaf4a6693efdbb704ecb9a2b375d25cb786c644fa83c7a74c2', 'JUDGED', 4, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '2524fa839c618f07938ba74b9029db9e4d5285065b31d770bd9cdfadfef98c2b', '2026-11-24T17:34:11.901Z', 4, 'issue:10000#4', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '2832c12d25d0121d9d8f79b3d0b3778e951794c4da3c02eb265f8ca74d7dd0fb', 'JUDGED', 5, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '30306ca9f47406eaf4a6693efdbb704ecb9a2b375d25cb786c644fa83c7a74c2', '2026-11-24T17:34:12.200Z', 5, 'issue:10000#5', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '1592add899c7fd732898a474bc4e41fea8ac9451b9045cd856ca8401df0aead7', 'JUDGED', 6, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"Second currency comes with 2.5; the date is on the page she has.","link":null}}', '2832c12d25d0121d9d8f79b3d0b3778e951794c4da3c02eb265f8ca74d7dd0fb', '2026-11-24T17:34:12.862Z', 6, 'issue:10000#6', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '50813defd34e855bb7254853b8c724d9fae71602ff7e9408ae1a5d665c165b60', 'JUDGED', 7, '{"schema":1,"verdict":"NOT_JUDGED","metrics":[{"name":"Payments a minute","target":"40","direction":"AT_LEAST","actual":"44","source":"Saturday rehearsal"},{"name":"Seconds at the till","target":"8","direction":"AT_MOST","actual":"6.5","source":"Terminal log, 412 payments"}]}', '1592add899c7fd732898a474bc4e41fea8ac9451b9045cd856ca8401df0aead7', '2026-11-24T17:34:13.251Z', 7, 'issue:10000#7', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'd510424593ec1fe1a403fb61643e597e0ab8f3f148a575829edc00baca0c02d3', 'CONTACT_RECORDED', 8, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-18","channel":"meeting","person":1,"note":"Walked the floor together after the rehearsal."}}', '50813defd34e855bb7254853b8c724d9fae71602ff7e9408ae1a5d665c165b60', '2026-11-24T17:34:14.259Z', 8, 'issue:10000#8', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '7438a8f00f34f2ed8a80000af171509b2df7d351decb9a96ce29cf0d5401c581', 'EVIDENCE_RECORDED', 9, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"EXPLICIT","person":2,"on":"2026-11-23","channel":"mail","lasting":true,"quote":"We can run the branch with this as it is written, without the refund report until the end of next month.","link":null}}', 'd510424593ec1fe1a403fb61643e597e0ab8f3f148a575829edc00baca0c02d3', '2026-11-24T17:34:14.503Z', 9, 'issue:10000#9', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '4407eff010c3e94de6f94cdac8439048ce27bc3170c27f02f53e49d8ca1180c3', 'BOUNDARY_DRAFTED', 10, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Card payments end to end at the twelve tills of the Hamburg branch, 40 payments a minute.","outside":"Refund report, second currency, the kiosk in the parking garage.","accountable":3,"validUntil":"2027-01-03","constraints":[{"kind":"TIME_COMPRESSED","note":"Three weeks less since March"},{"kind":"RESOURCES_CUT","note":"One tester instead of two"}],"redLines":[{"text":"A queue at the tills on a Saturday because of the terminals","issue":null}]}}', '7438a8f00f34f2ed8a80000af171509b2df7d351decb9a96ce29cf0d5401c581', '2026-11-24T17:34:14.803Z', 10, 'issue:10000#10', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '530579875dda9083b22efbdca04debbba89b857a2024ba186f57602f2eb261c8', 'JUDGED', 53, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:34:29.973Z', 1, 'issue:10006#1', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '75b1704b09d94cbfc15797d2992c7c67e5156509aad937a2a2c5820e5cc7670b', 'JUDGED', 54, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '530579875dda9083b22efbdca04debbba89b857a2024ba186f57602f2eb261c8', '2026-11-24T17:34:30.427Z', 2, 'issue:10006#2', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '1f0d80b279abbacc7e7bde4c43441a7cd6a905f321f56ac97a39866fb075f199', 'JUDGED', 55, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"A whole week on the new list only.","link":null}}', '75b1704b09d94cbfc15797d2992c7c67e5156509aad937a2a2c5820e5cc7670b', '2026-11-24T17:34:30.995Z', 3, 'issue:10006#3', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '79859b67c9f24fa3f337fcf356f41cb1d1d3da6408aa1778d43c29b70229b168', 'JUDGED', 56, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '1f0d80b279abbacc7e7bde4c43441a7cd6a905f321f56ac97a39866fb075f199', '2026-11-24T17:34:31.236Z', 4, 'issue:10006#4', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'e3b9cfad9dcf96bd4a3fc2aae39120171ba635f33accd293ee4eef41b8d13a95', 'JUDGED', 57, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '79859b67c9f24fa3f337fcf356f41cb1d1d3da6408aa1778d43c29b70229b168', '2026-11-24T17:34:31.345Z', 5, 'issue:10006#5', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '53b2a3ba4217e7d296c33e3a54e06c08d66df9b30dfaf0135fbb44fd2dadb858', 'JUDGED', 58, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"Reason codes of the third scheme follow in 2.5.","link":null}}', 'e3b9cfad9dcf96bd4a3fc2aae39120171ba635f33accd293ee4eef41b8d13a95', '2026-11-24T17:34:31.624Z', 6, 'issue:10006#6', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c44fa5e80f17df2c622314c526ec4a6bc76f577edc3fd9101900a447130d1674', 'JUDGED', 59, '{"schema":1,"verdict":"NOT_JUDGED","metrics":[{"name":"Cases answered in time (%)","target":"95","direction":"AT_LEAST","actual":"97","source":"Scheme report, last week"}]}', '53b2a3ba4217e7d296c33e3a54e06c08d66df9b30dfaf0135fbb44fd2dadb858', '2026-11-24T17:34:31.731Z', 7, 'issue:10006#7', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c041b99b214fc3c2aa0600979b1181268a89142cc3e030e39b29ebdc78312799', 'CONTACT_RECORDED', 60, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-20","channel":"meeting","person":15,"note":"Sat with the desk for an hour."}}', 'c44fa5e80f17df2c622314c526ec4a6bc76f577edc3fd9101900a447130d1674', '2026-11-24T17:34:31.962Z', 8, 'issue:10006#8', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c8c6e801ad2bea103c5f3b724354fcde8a956719e8afb69070c851ca309a2ce3', 'EVIDENCE_RECORDED', 61, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"IN_USE","person":16,"on":"2026-11-20","channel":"meeting","lasting":true,"quote":"This is how we work now. Please do not take it away.","link":null}}', 'c041b99b214fc3c2aa0600979b1181268a89142cc3e030e39b29ebdc78312799', '2026-11-24T17:34:32.340Z', 9, 'issue:10006#9', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '20099d434a12d7ebb0e983d80709a9c836b5f17b006358f8d674b65a84fde307', 'BOUNDARY_DRAFTED', 62, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"All chargebacks of two schemes answered from one list, before the scheme''s date.","outside":"The third scheme; cases from before March.","accountable":17,"validUntil":"2027-01-13","constraints":[{"kind":"SCOPE_CHANGED","note":"Third scheme moved to 2.5"}],"redLines":[{"text":"A case lost because the date passed unseen","issue":null}]}}', 'c8c6e801ad2bea103c5f3b724354fcde8a956719e8afb69070c851ca309a2ce3', '2026-11-24T17:34:32.794Z', 10, 'issue:10006#10', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '85569ff1ecbefc7d647da8cb9e7f96ed02ff1f574fe7b3b4d02c5a652486a4a2', 'CONFIRMED', 63, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":9,"forecast":88,"mainRisk":"The third scheme sends its first cases before 2.5 is out.","validUntil":"2027-01-13","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '20099d434a12d7ebb0e983d80709a9c836b5f17b006358f8d674b65a84fde307', '2026-11-24T17:34:32.891Z', 11, 'issue:10006#11', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '7bcb2140b38fdd2cf0fcb17f24079fa32ab960e80e764a478032804a2a9b497f', 'JUDGED', 64, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:34:33.091Z', 1, 'issue:10007#1', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'd9dffa5413581ad6e195df4e5a0877e5f518cc951d90c2feb9e6173aa194258a', 'JUDGED', 65, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '7bcb2140b38fdd2cf0fcb17f24079fa32ab960e80e764a478032804a2a9b497f', '2026-11-24T17:34:33.219Z', 2, 'issue:10007#2', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '3ecb9d031a87fbce4076080691e6705585a995a68a0adb84d85cc56d41f7b4a7', 'JUDGED', 66, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"","link":null}}', 'd9dffa5413581ad6e195df4e5a0877e5f518cc951d90c2feb9e6173aa194258a', '2026-11-24T17:34:33.354Z', 3, 'issue:10007#3', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a49a7ed352b01fbd19d99f017c2dc0fc272721bed2d323991df870c922748b5c', 'JUDGED', 67, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '3ecb9d031a87fbce4076080691e6705585a995a68a0adb84d85cc56d41f7b4a7', '2026-11-24T17:34:33.755Z', 4, 'issue:10007#4', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'e639917d325c00a5ce7533dc62ae5fad401261141fe4fc61fd436f3a61e7e49d', 'JUDGED', 68, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', 'a49a7ed352b01fbd19d99f017c2dc0fc272721bed2d323991df870c922748b5c', '2026-11-24T17:34:34.150Z', 5, 'issue:10007#5', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c2bd29aced4929f7cd46d1b0b17a53ec1105ac4e54326c7022fa24e59f166178', 'JUDGED', 69, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"","link":null}}', 'e639917d325c00a5ce7533dc62ae5fad401261141fe4fc61fd436f3a61e7e49d', '2026-11-24T17:34:34.618Z', 6, 'issue:10007#6', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '52e5b89ddbddc450d0a2caf31273b5dd50fd588bde7d7e1c58673ec728f587cd', 'CONTACT_RECORDED', 70, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-19","channel":"meeting","person":18,"note":"Went through the boundary line by line."}}', 'c2bd29aced4929f7cd46d1b0b17a53ec1105ac4e54326c7022fa24e59f166178', '2026-11-24T17:34:35.181Z', 7, 'issue:10007#7', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c0bf47caa4255c4e1052db45dad56d1160598fc1f16b6b57ea66d09a64476557', 'EVIDENCE_RECORDED', 71, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"EXPLICIT","person":19,"on":"2026-11-19","channel":"meeting","lasting":true,"quote":"Yes, with the fee in sight we stand behind it.","link":null}}', '52e5b89ddbddc450d0a2caf31273b5dd50fd588bde7d7e1c58673ec728f587cd', '2026-11-24T17:34:35.348Z', 8, 'issue:10007#8', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '729f82512baa433fd95f8ccd21897e81bcce58a3dc44be5149630d27e0b7bff7', 'BOUNDARY_DRAFTED', 72, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Currency choice for cards in eight currencies, rate and fee in sight.","outside":"Web shop; currencies beyond the eight.","accountable":20,"validUntil":"2026-12-24","constraints":[],"redLines":[{"text":"A customer who finds the fee only on the bank statement","issue":null}]}}', 'c0bf47caa4255c4e1052db45dad56d1160598fc1f16b6b57ea66d09a64476557', '2026-11-24T17:34:35.614Z', 9, 'issue:10007#9', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'e0938af0c9b9bca5d94a0797541690fa813bf267a5f1dd67a605d843779e377b', 'CONFIRMED', 73, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":8,"forecast":75,"mainRisk":"Rates of small currencies change faster than we show them.","validUntil":"2026-12-24","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '729f82512baa433fd95f8ccd21897e81bcce58a3dc44be5149630d27e0b7bff7', '2026-11-24T17:34:35.754Z', 10, 'issue:10007#10', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '46221497387effbec5450745e6770014f0bab59ce9fe5acb208ee4cafe9b2344', 'JUDGED', 90, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:34:41.027Z', 1, 'issue:10011#1', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '56efe75a3e3213278310d48b4d13fa6452c6a9973f265a4a879650b06cd17a9e', 'JUDGED', 91, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '46221497387effbec5450745e6770014f0bab59ce9fe5acb208ee4cafe9b2344', '2026-11-24T17:34:41.654Z', 2, 'issue:10011#2', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'bf57f8de5ef806781991a9516cfc7d143d61e1cdf2a0b0ad53c88cebbb448e76', 'JUDGED', 92, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"","link":null}}', '56efe75a3e3213278310d48b4d13fa6452c6a9973f265a4a879650b06cd17a9e', '2026-11-24T17:34:42.133Z', 3, 'issue:10011#3', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '37bda3e777ad9e8f307d1f2b361ec9d02b7b0dd57d982e0f8d009d42a991ddc0', 'JUDGED', 93, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', 'bf57f8de5ef806781991a9516cfc7d143d61e1cdf2a0b0ad53c88cebbb448e76', '2026-11-24T17:34:42.510Z', 4, 'issue:10011#4', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'f3f7bcde0042fe28abdb5009ee1be8351336a9284e6995556740d725af4733b6', 'JUDGED', 94, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '37bda3e777ad9e8f307d1f2b361ec9d02b7b0dd57d982e0f8d009d42a991ddc0', '2026-11-24T17:34:42.692Z', 5, 'issue:10011#5', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '07864f6146357029109d276b0890eae41e7d1563202408da22f94c3a02edd769', 'JUDGED', 95, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"","link":null}}', 'f3f7bcde0042fe28abdb5009ee1be8351336a9284e6995556740d725af4733b6', '2026-11-24T17:34:42.803Z', 6, 'issue:10011#6', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9276188a54902e2aedb49b83fb9c03a7a8b908ffdd6c27678a7df6c5aa6818e8', 'CONTACT_RECORDED', 96, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-22","channel":"meeting","person":25,"note":"Printed one receipt of each language."}}', '07864f6146357029109d276b0890eae41e7d1563202408da22f94c3a02edd769', '2026-11-24T17:34:43.037Z', 7, 'issue:10011#7', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '2e04d9f2f83f7b7de7ef90397842d1f9c1df998045f4692b92a8b86ea23eea27', 'EVIDENCE_RECORDED', 97, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"IN_USE","person":26,"on":"2026-11-22","channel":"meeting","lasting":true,"quote":"The tourists stopped asking.","link":null}}', '9276188a54902e2aedb49b83fb9c03a7a8b908ffdd6c27678a7df6c5aa6818e8', '2026-11-24T17:34:43.358Z', 8, 'issue:10011#8', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ce598d9bc34abe23c96048cdcb0de5636e37eb1c803c794014a6370380d71703', 'BOUNDARY_DRAFTED', 98, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Receipts in German, English, Danish and Polish, chosen by the card.","outside":"Swedish, and the receipts of the web shop.","accountable":27,"validUntil":"2027-01-23","constraints":[],"redLines":[]}}', '2e04d9f2f83f7b7de7ef90397842d1f9c1df998045f4692b92a8b86ea23eea27', '2026-11-24T17:34:43.723Z', 9, 'issue:10011#9', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '24c556c92ef4c226d89b42a541ba7215d8eeed7235bc1052acee8074e53b88e0', 'CONFIRMED', 99, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":8,"forecast":94,"mainRisk":"A printer model we have not seen prints no Polish letters.","validUntil":"2027-01-23","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', 'ce598d9bc34abe23c96048cdcb0de5636e37eb1c803c794014a6370380d71703', '2026-11-24T17:34:44.171Z', 10, 'issue:10011#10', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (3, '935d1038ef3f385a089c05a63f0b64306a004ad0227d9446776cd4d84f5f3626', 'POLICY_SET', 100, '{"schema":1,"policy":{"scopeDonePercent":65}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:34:45.946Z', 1, 'policy:project:10000#1', 'policy:project:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c6f608fdba1ae505d066d3c8c4efb72ceea9cf9d1f77532f94d295bf72645187', 'DELIVERED', 101, '{"schema":1,"verdict":"ACCEPTABLE","delivery":{"at":"2026-11-24T17:34:45.550Z","status":"Delivered","way":"GATE","policyProject":10000,"confirmation":10,"snapshot":{"boundaryVersion":1,"policyVersion":2,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '24c556c92ef4c226d89b42a541ba7215d8eeed7235bc1052acee8074e53b88e0', '2026-11-24T17:34:46.526Z', 11, 'issue:10011#11', 'issue:10011');

INSERT INTO public."AO_BEEE6D_PASS_ROW" ("AUTHOR_ID", "ID", "PASSED_AT", "SUBJECT") VALUES (1, 1, '2026-11-24T17:34:45.500Z', 'issue:10011');

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

SELECT pg_catalog.setval('public."AO_BEEE6D_DELIVERY_ROW_ID_seq"', 13, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_ENTRY_ROW_ID_seq"', 101, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_PASS_ROW_ID_seq"', 1, true);

SELECT pg_catalog.setval('public."AO_BEEE6D_PERSON_ROW_ID_seq"', 27, true);

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

ALTER TABLE ONLY public."AO_BEEE6D_AUTHOR_ROW"
    ADD CONSTRAINT u_ao_beee6d_author_2021991395 UNIQUE ("USER_KEY");

ALTER TABLE ONLY public."AO_BEEE6D_DELIVERY_ROW"
    ADD CONSTRAINT u_ao_beee6d_deliver66874538 UNIQUE ("ISSUE_ID");

ALTER TABLE ONLY public."AO_BEEE6D_ENTRY_ROW"
    ADD CONSTRAINT u_ao_beee6d_entry_row_slot UNIQUE ("SLOT");

CREATE INDEX index_ao_beee6d_del1284392313 ON public."AO_BEEE6D_DELIVERY_ROW" USING btree ("PROJECT_ID", "EXPIRY_RANK");

CREATE INDEX index_ao_beee6d_del1671224475 ON public."AO_BEEE6D_DELIVERY_ROW" USING btree ("PROJECT_ID", "SILENT_RANK");

CREATE INDEX index_ao_beee6d_del1997452149 ON public."AO_BEEE6D_DELIVERY_ROW" USING btree ("PROJECT_ID", "WORST_RANK");

CREATE INDEX index_ao_beee6d_ent1296512496 ON public."AO_BEEE6D_ENTRY_ROW" USING btree ("SUBJECT");

CREATE INDEX index_ao_beee6d_pas2075557699 ON public."AO_BEEE6D_PASS_ROW" USING btree ("SUBJECT");

CREATE INDEX index_ao_beee6d_per127856135 ON public."AO_BEEE6D_PERSON_ROW" USING btree ("SUBJECT");
