// The AWS SDK for JavaScript, unmodified, against the server whose address is the first argument; the keys are in the environment, as for any
// client. Each step asserts; the last line printed is "done", so that a script that ends early is not taken for one that passed.
"use strict";

const assert = require("node:assert/strict");
const dynamodb = require("@aws-sdk/client-dynamodb");
const { DynamoDBDocumentClient, PutCommand, QueryCommand, paginateScan } = require("@aws-sdk/lib-dynamodb");

const client = new dynamodb.DynamoDBClient({ endpoint: process.argv[2], region: "us-east-1", maxAttempts: 1 });
const TableName = "songs";

async function createTable() {
  await client.send(new dynamodb.CreateTableCommand({
    TableName,
    AttributeDefinitions: [
      { AttributeName: "artist", AttributeType: "S" },
      { AttributeName: "number", AttributeType: "N" },
      { AttributeName: "genre", AttributeType: "S" },
    ],
    KeySchema: [{ AttributeName: "artist", KeyType: "HASH" }, { AttributeName: "number", KeyType: "RANGE" }],
    GlobalSecondaryIndexes: [{
      IndexName: "ByGenre",
      KeySchema: [{ AttributeName: "genre", KeyType: "HASH" }],
      Projection: { ProjectionType: "ALL" },
    }],
    BillingMode: "PAY_PER_REQUEST",
  }));
  const waited = await dynamodb.waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1 }, { TableName });
  assert.equal(waited.state, "SUCCESS");
  const { Table } = await client.send(new dynamodb.DescribeTableCommand({ TableName }));
  assert.equal(Table.TableStatus, "ACTIVE");
  assert.ok(Table.CreationDateTime instanceof Date);
}

async function putAndGet() {
  const Item = {
    artist: { S: "Björk 🌋" },
    number: { N: "1" },
    genre: { S: "art" },
    exact: { N: "12345678901234567890.123456789012345678" },
    cover: { B: Uint8Array.of(0, 255, 1) },
    tags: { SS: ["a", "b"] },
    nested: { M: { list: { L: [{ BOOL: true }, { NULL: true }] } } },
  };
  await client.send(new dynamodb.PutItemCommand({ TableName, Item }));
  const key = { artist: Item.artist, number: Item.number };
  const got = await client.send(new dynamodb.GetItemCommand({ TableName, Key: key, ReturnConsumedCapacity: "TOTAL" }));
  assert.deepEqual(got.Item, Item);
  assert.equal(got.ConsumedCapacity.CapacityUnits, 0.5);
  assert.match(got.$metadata.requestId, /^[A-Z0-9]{52}$/);
  const missing = await client.send(new dynamodb.GetItemCommand({ TableName, Key: { ...key, number: { N: "2" } } }));
  assert.equal(missing.Item, undefined);
}

async function query() {
  const requests = [...Array(25).keys()].map((n) => ({
    PutRequest: { Item: { artist: { S: "Zappa" }, number: { N: String(n) }, genre: { S: n % 2 ? "odd" : "even" } } },
  }));
  const { UnprocessedItems } = await client.send(new dynamodb.BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }));
  assert.deepEqual(UnprocessedItems, {});

  const numbers = [];
  const pages = dynamodb.paginateQuery({ client, pageSize: 7 }, {
    TableName,
    KeyConditionExpression: "artist = :a AND #n BETWEEN :low AND :high",
    ExpressionAttributeNames: { "#n": "number" },
    ExpressionAttributeValues: { ":a": { S: "Zappa" }, ":low": { N: "5" }, ":high": { N: "20" } },
    ScanIndexForward: false,
  });
  for await (const page of pages) {
    numbers.push(...page.Items.map((item) => Number(item.number.N)));
  }
  assert.deepEqual(numbers, [...Array(16).keys()].map((n) => 20 - n));

  const odd = await client.send(new dynamodb.QueryCommand({
    TableName,
    IndexName: "ByGenre",
    KeyConditionExpression: "genre = :g",
    ExpressionAttributeValues: { ":g": { S: "odd" } },
    Select: "COUNT",
  }));
  assert.equal(odd.Count, 12);
}

async function update() {
  const updated = await client.send(new dynamodb.UpdateItemCommand({
    TableName,
    Key: { artist: { S: "Zappa" }, number: { N: "3" } },
    UpdateExpression: "SET plays = if_not_exists(plays, :zero) + :one",
    ExpressionAttributeValues: { ":zero": { N: "0" }, ":one": { N: "1" } },
    ReturnValues: "UPDATED_NEW",
  }));
  assert.deepEqual(updated.Attributes, { plays: { N: "1" } });
}

async function transact() {
  const put = (number, condition) => ({
    Put: { TableName, Item: { artist: { S: "Cave" }, number: { N: String(number) } }, ...condition },
  });
  await client.send(new dynamodb.TransactWriteItemsCommand({ TransactItems: [put(1), put(2)] }));
  const read = await client.send(new dynamodb.TransactGetItemsCommand({
    TransactItems: [1, 2, 3].map((n) => ({ Get: { TableName, Key: { artist: { S: "Cave" }, number: { N: String(n) } } } })),
  }));
  assert.deepEqual(read.Responses.map((response) => response.Item?.number.N), ["1", "2", undefined]);

  const isNew = { ConditionExpression: "attribute_not_exists(artist)", ReturnValuesOnConditionCheckFailure: "ALL_OLD" };
  await assert.rejects(
    client.send(new dynamodb.TransactWriteItemsCommand({ TransactItems: [put(3), put(2, isNew)] })),
    (error) => {
      assert.ok(error instanceof dynamodb.TransactionCanceledException);
      assert.deepEqual(error.CancellationReasons.map((reason) => reason.Code), ["None", "ConditionalCheckFailed"]);
      assert.equal(error.CancellationReasons[1].Item.number.N, "2");
      return true;
    });
}

async function errors() {
  const Item = { artist: { S: "Cave" }, number: { N: "1" } };
  await assert.rejects(
    client.send(new dynamodb.PutItemCommand({
      TableName, Item, ConditionExpression: "attribute_not_exists(artist)", ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    })),
    (error) => {
      assert.ok(error instanceof dynamodb.ConditionalCheckFailedException);
      assert.equal(error.message, "The conditional request failed");
      assert.deepEqual(error.Item, Item);
      assert.equal(error.$metadata.httpStatusCode, 400);
      return true;
    });
  await assert.rejects(
    client.send(new dynamodb.GetItemCommand({ TableName: "missing", Key: { a: { S: "a" } } })),
    (error) => error instanceof dynamodb.ResourceNotFoundException && error.message === "Requested resource not found");
  await assert.rejects(
    client.send(new dynamodb.GetItemCommand({ TableName, Key: { artist: { S: "a" } } })),
    { name: "ValidationException", message: "The provided key element does not match the schema" });
  const stranger = new dynamodb.DynamoDBClient({
    endpoint: process.argv[2], region: "us-east-1", maxAttempts: 1, credentials: { accessKeyId: "stranger", secretAccessKey: "stranger" },
  });
  await assert.rejects(stranger.send(new dynamodb.ListTablesCommand({})), { name: "UnrecognizedClientException" });
}

async function documents() {
  const document = DynamoDBDocumentClient.from(client);
  await document.send(new PutCommand({ TableName, Item: { artist: "Reed", number: 1, tags: new Set(["x"]), deep: { list: [1, null, "two"] } } }));
  const { Items } = await document.send(new QueryCommand({
    TableName, KeyConditionExpression: "artist = :a", ExpressionAttributeValues: { ":a": "Reed" },
  }));
  assert.deepEqual(Items, [{ artist: "Reed", number: 1, tags: new Set(["x"]), deep: { list: [1, null, "two"] } }]);
  let count = 0;
  for await (const page of paginateScan({ client: document, pageSize: 10 }, { TableName, ProjectionExpression: "artist" })) {
    count += page.Count;
  }
  assert.equal(count, 29);
}

async function main() {
  for (const step of [createTable, putAndGet, query, update, transact, errors, documents]) {
    await step();
    console.log(step.name);
  }
  console.log("done");
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
