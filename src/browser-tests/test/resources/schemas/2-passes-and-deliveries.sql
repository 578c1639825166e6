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

ALTER TABLE ONLY public."AO_BEEE6D_AUTHOR_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_AUTHOR_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_DELIVERY_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_DELIVERY_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_ENTRY_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_ENTRY_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_PASS_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_PASS_ROW_ID_seq"'::regclass);

ALTER TABLE ONLY public."AO_BEEE6D_PERSON_ROW" ALTER COLUMN "ID" SET DEFAULT nextval('public."AO_BEEE6D_PERSON_ROW_ID_seq"'::regclass);

INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (1, 'JIRAUSER10001');
INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (2, 'JIRAUSER10005');
INSERT INTO public."AO_BEEE6D_AUTHOR_ROW" ("ID", "USER_KEY") VALUES (3, 'JIRAUSER10000');

INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'NONE', 'HOLDS', 0, false, NULL, 9999999, 'HOLDS', 1, 10000, 20780, 1795542032287, '{"code":"CONFIRM","target":null,"text":{"text":"acceptability.next.confirm","arguments":[]}}', 'JIRAUSER10001', 1, 10000, 1795542048666, 1, 20780, 'HOLDS', 0, true, 9999999, 'ACCEPTABLE', 3430020780);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'CURRENT', 'HOLDS', 0, false, NULL, 20831, 'HOLDS', 7, 10006, 20777, 1795542042442, '{"code":"DELIVER","target":null,"text":{"text":"acceptability.next.deliver","arguments":[]}}', 'JIRAUSER10003', 1, 10000, 1795542048666, 1, 20777, 'HOLDS', 0, true, 20831, 'ACCEPTABLE', 3440020777);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('STRAINED', 'STALE', 'STRAINED', 0, false, NULL, 20811, 'STRAINED', 8, 10007, 20780, 1795542043450, '{"code":"FIX_DRIVER","target":"goal.scope-done","text":{"text":"acceptability.next.fix-only.goal.scope-done","arguments":[{"issue":10093}]}}', 'JIRAUSER10001', 1, 10000, 1795542048666, 1, 20780, 'HOLDS', 0, true, 20811, 'UNDECIDED', 200020780);
INSERT INTO public."AO_BEEE6D_DELIVERY_ROW" ("BUSINESS_GOAL", "CONFIRMATION", "CUSTOMER_EXPECTATION", "DELIVERED_AT", "DELIVERY_CONFIRMED", "DELIVERY_WAY", "EXPIRY_RANK", "FUTURE_ROOM", "ID", "ISSUE_ID", "LAST_CONTACT_DAY", "LAST_JUDGED_AT", "NEXT_ACT", "OWNER_KEY", "POLICY_VERSION", "PROJECT_ID", "READ_AT", "SCHEMA_VERSION", "SILENT_RANK", "TECHNICAL_FLOOR", "UNCONFIRMED_AT", "UNDER_WAY", "VALID_UNTIL_DAY", "VERDICT", "WORST_RANK") VALUES ('HOLDS', 'CURRENT', 'HOLDS', 1795542048447, true, 'GATE', 1000000020841, 'HOLDS', 15, 10011, 20779, 1795542047916, '{"code":"OBSERVE","target":null,"text":{"text":"acceptability.next.observe","arguments":[{"instant":"2026-12-24T17:40:48.447Z"}]}}', 'JIRAUSER10003', 2, 10000, 1795542049765, 1, 1000000020779, 'HOLDS', 0, false, 20841, 'ACCEPTABLE', 1998204457952);

INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '6eca771079114bcbbf50ceef07bca1920e8981dc2252deb20e6b30ce8db4ed78', 'JUDGED', 1, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"Two Saturdays under full load; the old terminals stay in the cupboard for a week.","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:40:31.073Z', 1, 'issue:10000#1', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'e3e55f746d2f6819db64e818e5bbfbcd34a1cfbad5025ca8153dd5497a363119', 'JUDGED', 2, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '6eca771079114bcbbf50ceef07bca1920e8981dc2252deb20e6b30ce8db4ed78', '2026-11-24T17:40:31.342Z', 2, 'issue:10000#2', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '0e1c6d71b67b493bb1ac5e5d9ef33613553a0c61f71df54096008ffa462a9403', 'JUDGED', 3, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"Ms Li''s shift leaders did a whole day alone.","link":null}}', 'e3e55f746d2f6819db64e818e5bbfbcd34a1cfbad5025ca8153dd5497a363119', '2026-11-24T17:40:31.626Z', 3, 'issue:10000#3', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ce0ab8592a24e7f8e8641a74df4b6eec46f1e6af522eff4961558655c394b52b', 'JUDGED', 4, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '0e1c6d71b67b493bb1ac5e5d9ef33613553a0c61f71df54096008ffa462a9403', '2026-11-24T17:40:31.754Z', 4, 'issue:10000#4', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '18fb6a849773bd1e6b867d01cf0bef6f5a29f878d216ae2032d39be031d42002', 'JUDGED', 5, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', 'ce0ab8592a24e7f8e8641a74df4b6eec46f1e6af522eff4961558655c394b52b', '2026-11-24T17:40:31.822Z', 5, 'issue:10000#5', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '0fabebab8225933c6722fd7e8b2cf7bd5c646fb1fcc3a3bd122fe92cb1355df4', 'JUDGED', 6, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"Second currency comes with 2.5; the date is on the page she has.","link":null}}', '18fb6a849773bd1e6b867d01cf0bef6f5a29f878d216ae2032d39be031d42002', '2026-11-24T17:40:31.859Z', 6, 'issue:10000#6', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '3e3c0f1c05c7f31ca25214697b54a4a2471a6c47ceea270702351db228ca943b', 'JUDGED', 7, '{"schema":1,"verdict":"NOT_JUDGED","metrics":[{"name":"Payments a minute","target":"40","direction":"AT_LEAST","actual":"44","source":"Saturday rehearsal"},{"name":"Seconds at the till","target":"8","direction":"AT_MOST","actual":"6.5","source":"Terminal log, 412 payments"}]}', '0fabebab8225933c6722fd7e8b2cf7bd5c646fb1fcc3a3bd122fe92cb1355df4', '2026-11-24T17:40:31.934Z', 7, 'issue:10000#7', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '4e2b534395a0498cc322f87b3a3bf1ae9164f6197b090aca5152441a13830e8d', 'CONTACT_RECORDED', 8, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-18","channel":"meeting","person":1,"note":"Walked the floor together after the rehearsal."}}', '3e3c0f1c05c7f31ca25214697b54a4a2471a6c47ceea270702351db228ca943b', '2026-11-24T17:40:32.031Z', 8, 'issue:10000#8', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '12a48ead727e0e7885cdbb7b6038d5be94be21c77ff419af23ba80cf7afb0d29', 'EVIDENCE_RECORDED', 9, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"EXPLICIT","person":2,"on":"2026-11-23","channel":"mail","lasting":true,"quote":"We can run the branch with this as it is written, without the refund report until the end of next month.","link":null}}', '4e2b534395a0498cc322f87b3a3bf1ae9164f6197b090aca5152441a13830e8d', '2026-11-24T17:40:32.110Z', 9, 'issue:10000#9', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '42afb07ad0cf1a7a21ebf354509a28bb692b92a7f41427132761dd53860bce31', 'BOUNDARY_DRAFTED', 10, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Card payments end to end at the twelve tills of the Hamburg branch, 40 payments a minute.","outside":"Refund report, second currency, the kiosk in the parking garage.","accountable":3,"validUntil":"2027-01-03","constraints":[{"kind":"TIME_COMPRESSED","note":"Three weeks less since March"},{"kind":"RESOURCES_CUT","note":"One tester instead of two"}],"redLines":[{"text":"A queue at the tills on a Saturday because of the terminals","issue":null}]}}', '12a48ead727e0e7885cdbb7b6038d5be94be21c77ff419af23ba80cf7afb0d29', '2026-11-24T17:40:32.287Z', 10, 'issue:10000#10', 'issue:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a2d711cc3007c342854f4d747a3e4237f8641d786ceb14c6184589f1cd8c0a21', 'JUDGED', 53, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:40:41.186Z', 1, 'issue:10006#1', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'd18511fe28419b8c6182288c23b147851920c165c71e85241cf16d4e93e5db47', 'JUDGED', 54, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', 'a2d711cc3007c342854f4d747a3e4237f8641d786ceb14c6184589f1cd8c0a21', '2026-11-24T17:40:41.238Z', 2, 'issue:10006#2', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'b1b13100ae80a5a26776fd933a505ee481c4cd167a45b2ba5efd1c4fdb91d648', 'JUDGED', 55, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"A whole week on the new list only.","link":null}}', 'd18511fe28419b8c6182288c23b147851920c165c71e85241cf16d4e93e5db47', '2026-11-24T17:40:41.298Z', 3, 'issue:10006#3', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'c2e2a9876f706af582c907b062a623b36dd907f5de729e704da85a390aa94d75', 'JUDGED', 56, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', 'b1b13100ae80a5a26776fd933a505ee481c4cd167a45b2ba5efd1c4fdb91d648', '2026-11-24T17:40:41.339Z', 4, 'issue:10006#4', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '7c66952bf651e64958c032d1c9f92888f46770cdc733578068b8f908a6979408', 'JUDGED', 57, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', 'c2e2a9876f706af582c907b062a623b36dd907f5de729e704da85a390aa94d75', '2026-11-24T17:40:41.607Z', 5, 'issue:10006#5', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '185df393acd6b58ebebf3c26e37b8793eea9c93214c72aff56ba218f62fae11c', 'JUDGED', 58, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"Reason codes of the third scheme follow in 2.5.","link":null}}', '7c66952bf651e64958c032d1c9f92888f46770cdc733578068b8f908a6979408', '2026-11-24T17:40:41.738Z', 6, 'issue:10006#6', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '57aae1fb56fba9e52d1224c614ad9ff08a1a8ad17ee93efbb592824471f285cf', 'JUDGED', 59, '{"schema":1,"verdict":"NOT_JUDGED","metrics":[{"name":"Cases answered in time (%)","target":"95","direction":"AT_LEAST","actual":"97","source":"Scheme report, last week"}]}', '185df393acd6b58ebebf3c26e37b8793eea9c93214c72aff56ba218f62fae11c', '2026-11-24T17:40:41.786Z', 7, 'issue:10006#7', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '57bb57d1ce7f6494563d4adea51b2ef52f2dad4ef8e0690860cc60eb493b9eb5', 'CONTACT_RECORDED', 60, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-20","channel":"meeting","person":15,"note":"Sat with the desk for an hour."}}', '57aae1fb56fba9e52d1224c614ad9ff08a1a8ad17ee93efbb592824471f285cf', '2026-11-24T17:40:41.970Z', 8, 'issue:10006#8', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'a9ea977320969f49fe274b11c48dc9e2dad543b4393b73084fed7e5b2bd3d3ad', 'EVIDENCE_RECORDED', 61, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"IN_USE","person":16,"on":"2026-11-20","channel":"meeting","lasting":true,"quote":"This is how we work now. Please do not take it away.","link":null}}', '57bb57d1ce7f6494563d4adea51b2ef52f2dad4ef8e0690860cc60eb493b9eb5', '2026-11-24T17:40:42.231Z', 9, 'issue:10006#9', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'cce043116480bfcf46295b4e626a65e0feb70f84edcae67a6b12d5146d2117ae', 'BOUNDARY_DRAFTED', 62, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"All chargebacks of two schemes answered from one list, before the scheme''s date.","outside":"The third scheme; cases from before March.","accountable":17,"validUntil":"2027-01-13","constraints":[{"kind":"SCOPE_CHANGED","note":"Third scheme moved to 2.5"}],"redLines":[{"text":"A case lost because the date passed unseen","issue":null}]}}', 'a9ea977320969f49fe274b11c48dc9e2dad543b4393b73084fed7e5b2bd3d3ad', '2026-11-24T17:40:42.389Z', 10, 'issue:10006#10', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '2935b9369438bbfa1ffd75bf920536b6e19edd6fb694054dbbd77efa1d41f01b', 'CONFIRMED', 63, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":9,"forecast":88,"mainRisk":"The third scheme sends its first cases before 2.5 is out.","validUntil":"2027-01-13","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', 'cce043116480bfcf46295b4e626a65e0feb70f84edcae67a6b12d5146d2117ae', '2026-11-24T17:40:42.442Z', 11, 'issue:10006#11', 'issue:10006');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9f871411cedeeec45f9ce0b4fed45f852fa7dcac68684259b4441489ad7c75d1', 'JUDGED', 64, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:40:42.761Z', 1, 'issue:10007#1', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ec6b5b5e196462cdfeece0b5eda5b2d211b4b592c83d7fe84c3d19ef87875973', 'JUDGED', 65, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', '9f871411cedeeec45f9ce0b4fed45f852fa7dcac68684259b4441489ad7c75d1', '2026-11-24T17:40:42.804Z', 2, 'issue:10007#2', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '7ccc51d2642ad3c36e928fe1d3fbf3141f7ed76fad256a56714fe8d5539a0a26', 'JUDGED', 66, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"","link":null}}', 'ec6b5b5e196462cdfeece0b5eda5b2d211b4b592c83d7fe84c3d19ef87875973', '2026-11-24T17:40:42.866Z', 3, 'issue:10007#3', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '450c3c30be97e760ad25b91f5ae5673cfdf172a00bd33420756a0ead72a73896', 'JUDGED', 67, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '7ccc51d2642ad3c36e928fe1d3fbf3141f7ed76fad256a56714fe8d5539a0a26', '2026-11-24T17:40:42.958Z', 4, 'issue:10007#4', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9f9e2d329d60a4cb86d97a8e24d016f5ed637dc94beaa082df4684512b854c5c', 'JUDGED', 68, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '450c3c30be97e760ad25b91f5ae5673cfdf172a00bd33420756a0ead72a73896', '2026-11-24T17:40:43.019Z', 5, 'issue:10007#5', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'cc97e40694a54fa15211125320b740948a806b2f496dc1f61cba95505d581a8d', 'JUDGED', 69, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"","link":null}}', '9f9e2d329d60a4cb86d97a8e24d016f5ed637dc94beaa082df4684512b854c5c', '2026-11-24T17:40:43.083Z', 6, 'issue:10007#6', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '4987eba58b66721b19a37fdce5fdad7e9f1ad40172e3ec4d9882a493105237ed', 'CONTACT_RECORDED', 70, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-19","channel":"meeting","person":18,"note":"Went through the boundary line by line."}}', 'cc97e40694a54fa15211125320b740948a806b2f496dc1f61cba95505d581a8d', '2026-11-24T17:40:43.126Z', 7, 'issue:10007#7', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '3720e49f7f3b1a3597df628fdc09dbc7e0bef77e516c843b877ba34e656b2131', 'EVIDENCE_RECORDED', 71, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"EXPLICIT","person":19,"on":"2026-11-19","channel":"meeting","lasting":true,"quote":"Yes, with the fee in sight we stand behind it.","link":null}}', '4987eba58b66721b19a37fdce5fdad7e9f1ad40172e3ec4d9882a493105237ed', '2026-11-24T17:40:43.226Z', 8, 'issue:10007#8', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '305fa74adf28d4bc06e616e1716e2c263e383f94de0401f9ede846327f375d6f', 'BOUNDARY_DRAFTED', 72, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Currency choice for cards in eight currencies, rate and fee in sight.","outside":"Web shop; currencies beyond the eight.","accountable":20,"validUntil":"2026-12-24","constraints":[],"redLines":[{"text":"A customer who finds the fee only on the bank statement","issue":null}]}}', '3720e49f7f3b1a3597df628fdc09dbc7e0bef77e516c843b877ba34e656b2131', '2026-11-24T17:40:43.373Z', 9, 'issue:10007#9', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '39fa374184552a98c4a2886f6325bc2a4e77dbb7d3bf4686e7d5c6591290a488', 'CONFIRMED', 73, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":8,"forecast":75,"mainRisk":"Rates of small currencies change faster than we show them.","validUntil":"2026-12-24","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '305fa74adf28d4bc06e616e1716e2c263e383f94de0401f9ede846327f375d6f', '2026-11-24T17:40:43.450Z', 10, 'issue:10007#10', 'issue:10007');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'e719e7e3b6f64c4b2cf543ce40204ee11b3845bb09e98dfff206de5073e92bd4', 'JUDGED', 90, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"systemic","reply":"NO","note":"","link":null}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:40:46.290Z', 1, 'issue:10011#1', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'df01b0e4e7169cbc3a8c494f6ebb4c4adb6b297839f0be8c140cb01bf865715b', 'JUDGED', 91, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"irreversible","reply":"NO","note":"","link":null}}', 'e719e7e3b6f64c4b2cf543ce40204ee11b3845bb09e98dfff206de5073e92bd4', '2026-11-24T17:40:46.458Z', 2, 'issue:10011#2', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '1f9f1db8754e2d7a5fa2169080bafa1ae882481a8e57befab81f90ac990b75a7', 'JUDGED', 92, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"core-flow","reply":"YES","note":"","link":null}}', 'df01b0e4e7169cbc3a8c494f6ebb4c4adb6b297839f0be8c140cb01bf865715b', '2026-11-24T17:40:46.565Z', 3, 'issue:10011#3', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '3d63078462a33cbff5b215ce96cb85bbdbfcdb3033d4b06049221b03aafb0840', 'JUDGED', 93, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"metrics","reply":"YES","note":"","link":null}}', '1f9f1db8754e2d7a5fa2169080bafa1ae882481a8e57befab81f90ac990b75a7', '2026-11-24T17:40:46.660Z', 4, 'issue:10011#4', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'ed79a0b73f11982fcecdfd82b371f56558f645abe16a9a48383587eec0118aac', 'JUDGED', 94, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"stepwise","reply":"YES","note":"","link":null}}', '3d63078462a33cbff5b215ce96cb85bbdbfcdb3033d4b06049221b03aafb0840', '2026-11-24T17:40:46.861Z', 5, 'issue:10011#5', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '69abb5cc9e090b0cf1915c634ceddbc01e7d74ee3f85e75e8ff9523ec16564f4', 'JUDGED', 95, '{"schema":1,"verdict":"NOT_JUDGED","answer":{"question":"plan","reply":"YES","note":"","link":null}}', 'ed79a0b73f11982fcecdfd82b371f56558f645abe16a9a48383587eec0118aac', '2026-11-24T17:40:47.138Z', 6, 'issue:10011#6', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'bcbea7ab3938da5ecca776fa90f80bc62dfe91ad71a9f8c0641b1f4c79eaa282', 'CONTACT_RECORDED', 96, '{"schema":1,"verdict":"NOT_JUDGED","contact":{"on":"2026-11-22","channel":"meeting","person":25,"note":"Printed one receipt of each language."}}', '69abb5cc9e090b0cf1915c634ceddbc01e7d74ee3f85e75e8ff9523ec16564f4', '2026-11-24T17:40:47.472Z', 7, 'issue:10011#7', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, 'bb272d04ceea0003a994a2039e0705288c27b9f9117ca6c5f80ac8ff085319c1', 'EVIDENCE_RECORDED', 97, '{"schema":1,"verdict":"ACCEPTABLE","consent":{"kind":"IN_USE","person":26,"on":"2026-11-22","channel":"meeting","lasting":true,"quote":"The tourists stopped asking.","link":null}}', 'bcbea7ab3938da5ecca776fa90f80bc62dfe91ad71a9f8c0641b1f4c79eaa282', '2026-11-24T17:40:47.601Z', 8, 'issue:10011#8', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '0dabb8a229baa8cab411414e0c043762f9e5dd3d35998e387c80604bb0c11606', 'BOUNDARY_DRAFTED', 98, '{"schema":1,"verdict":"ACCEPTABLE","boundary":{"accepted":"Receipts in German, English, Danish and Polish, chosen by the card.","outside":"Swedish, and the receipts of the web shop.","accountable":27,"validUntil":"2027-01-23","constraints":[],"redLines":[]}}', 'bb272d04ceea0003a994a2039e0705288c27b9f9117ca6c5f80ac8ff085319c1', '2026-11-24T17:40:47.770Z', 9, 'issue:10011#9', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '2e25cea1d48ddca051ee97b6cdbab36e3d1540cccec9fe796333dc9c03a20907', 'CONFIRMED', 99, '{"schema":1,"verdict":"ACCEPTABLE","confirmation":{"policyProject":10000,"consent":8,"forecast":94,"mainRisk":"A printer model we have not seen prints no Polish letters.","validUntil":"2027-01-23","snapshot":{"boundaryVersion":1,"policyVersion":1,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '0dabb8a229baa8cab411414e0c043762f9e5dd3d35998e387c80604bb0c11606', '2026-11-24T17:40:47.916Z', 10, 'issue:10011#10', 'issue:10011');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (3, '0693058e7d31a0b6bd49074fffd35020bec26a5c85aa5fb34973b1bb6afd2798', 'POLICY_SET', 100, '{"schema":1,"policy":{"scopeDonePercent":65}}', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-24T17:40:48.703Z', 1, 'policy:project:10000#1', 'policy:project:10000');
INSERT INTO public."AO_BEEE6D_ENTRY_ROW" ("AUTHOR_ID", "ENTRY_HASH", "ENTRY_KIND", "ID", "PAYLOAD", "PREVIOUS_HASH", "RECORDED_AT", "SEQUENCE_NUMBER", "SLOT", "SUBJECT") VALUES (1, '9d0fd7b70627b599f198efbbc55ce262c657f7fe71458090d2312fcfad2c765a', 'DELIVERED', 101, '{"schema":1,"verdict":"ACCEPTABLE","delivery":{"at":"2026-11-24T17:40:48.447Z","status":"Delivered","way":"GATE","policyProject":10000,"confirmation":10,"snapshot":{"boundaryVersion":1,"policyVersion":2,"verdict":"ACCEPTABLE","readings":{"consent":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.customer-issues":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.red-lines":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.scope-drift":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"expectation.silence":{"dimension":"CUSTOMER_EXPECTATION","standing":"HOLDS","conceded":false,"drivers":[]},"floor.blocked":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.reopened":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"floor.severe-defects":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"future.overdue":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"future.unplanned-gaps":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"goal.acceptance-tests":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.core-flow":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"goal.scope-done":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"irreversible":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]},"metrics":{"dimension":"BUSINESS_GOAL","standing":"HOLDS","conceded":false,"drivers":[]},"plan":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"stepwise":{"dimension":"FUTURE_ROOM","standing":"HOLDS","conceded":false,"drivers":[]},"systemic":{"dimension":"TECHNICAL_FLOOR","standing":"HOLDS","conceded":false,"drivers":[]}},"overdue":[],"gone":[]}}}', '2e25cea1d48ddca051ee97b6cdbab36e3d1540cccec9fe796333dc9c03a20907', '2026-11-24T17:40:49.220Z', 11, 'issue:10011#11', 'issue:10011');

INSERT INTO public."AO_BEEE6D_PASS_ROW" ("AUTHOR_ID", "ID", "PASSED_AT", "SUBJECT") VALUES (1, 1, '2026-11-24T17:40:48.341Z', 'issue:10011');

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

SELECT pg_catalog.setval('public."AO_BEEE6D_DELIVERY_ROW_ID_seq"', 15, true);

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
