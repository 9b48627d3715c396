using System.Text.Json;
using Monotable.Protocol;

namespace Monotable.Wire;

internal ref partial struct WireReader
{
    /// <summary>Reads the item that the reader stands at, and stays before it.</summary>
    public readonly Item PeekItem()
    {
        ExpectObject();
        return ItemReader().ReadItem();
    }

    /// <summary>Reads the item that the reader stands at through a codec, and passes over the rest if that leaves one.</summary>
    public bool TryReadItem<T>(IItemCodec<T> codec, out T? item)
    {
        ExpectObject();
        var reader = ItemReader();
        var isEntity = codec.TryRead(ref reader, out item);
        Pass(reader);
        return isEntity;
    }

    public void ReadSlot(ReadSlot slot)
    {
        ExpectObject();
        var reader = ItemReader();
        slot.Read(ref reader);
        Pass(reader);
    }

    /// <summary>Makes a reader of the item that the reader stands at.</summary>
    private readonly JsonItemReader ItemReader() => new(_text, _start + (int)_json.TokenStartIndex);

    /// <summary>Passes over the item that a reader was made of, whether or not that has come to its end.</summary>
    private void Pass(JsonItemReader reader)
    {
        if (!reader.IsComplete)
        {
            _json.Skip();
            return;
        }

        // The JSON reader has the item's opening brace behind it; for it the closing one follows at once.
        _start = reader.Position - 1;
        _json = new Utf8JsonReader(_text[_start..], isFinalBlock: true, _json.CurrentState);
        _json.Read();
    }

    private Item ReadItem(string path)
    {
        if (_faults is not null)
        {
            return new RequestValueReader(_faults, path).ReadItem(ref _json);
        }

        var reader = ItemReader();
        var item = reader.ReadItem();
        Pass(reader);
        return item;
    }
}
