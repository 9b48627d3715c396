using Monotable.TestSupport;

namespace Monotable.Engine.Tests;

public sealed class ItemBuilderTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Changes_of_an_item_give_what_they_say_and_the_size_of_it(bool isSizeKnown) => Seeded.Run(random =>
    {
        for (var run = 0; run < 500; run++)
        {
            var model = Enumerable.Range(0, random.Next(12)).Select(_ => Name(random)).Distinct().ToDictionary(name => name, _ => Value(random));
            var (item, same) = (Item.Create(model), Item.Create(model));
            _ = isSizeKnown ? item.SizeBytes : 0;
            var builder = new ItemBuilder(item, random.Next(3));
            for (var step = random.Next(6); step > 0; step--)
            {
                var name = Name(random);
                if (random.Next(3) == 0)
                {
                    builder.Remove(name);
                    model.Remove(name);
                }
                else
                {
                    var value = Value(random);
                    builder.Set(name, value);
                    model[name] = value;
                }

                Assert.Equal(model.TryGetValue(name, out var expected), builder.TryGetValue(name, out var actual));
                Assert.Equal(expected, actual);
            }

            var changed = builder.Build();
            Assert.Equal(Item.Create(model), changed);
            Assert.Equal(Item.Create(model).SizeBytes, changed.SizeBytes);
            Assert.Equal(same, item);
        }
    });

    private static string Name(Random random) => "äbcdefghijk"[random.Next(11)].ToString();

    private static AttributeValue Value(Random random) => random.Next(4) switch
    {
        0 => random.Next(100_000),
        1 => new string('ß', random.Next(5)),
        2 => AttributeValue.List("x", random.Next(10)),
        _ => AttributeValue.Null,
    };
}
